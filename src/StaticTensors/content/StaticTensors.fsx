/// F# interactive loads this file together with the package. By itself it prints a tensor, which is enumerable, as a flat seq, and appends
/// the properties to the text of a mask.
module TensorPrinters

open System.Collections
open StaticTensors

do
    // Later lines are not indented with the first one: a text of several begins on a line of its own, and columns stay below each other.
    let print (value: obj) =
        let text = string value
        if text.Contains '\n' then "\n" + text else text

    let isTensor (value: IEnumerable) =
        let kind = value.GetType()
        kind.IsGenericType && kind.GetGenericTypeDefinition() = typedefof<Tensor<int>>

    // A printer that gives null leaves the value to F# interactive.
    fsi.AddPrinter(fun (value: IEnumerable) -> if isTensor value then print value else null)
    fsi.AddPrinter(fun (mask: TensorMask) -> print mask)
