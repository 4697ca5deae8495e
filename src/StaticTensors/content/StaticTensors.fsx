/// F# Interactive loads this file together with the package. Without it, a tensor, which is enumerable, prints as a flat seq, and a mask's
/// text ends with its properties.
module TensorPrinters

open System.Collections
open StaticTensors

do
    // Later lines are not indented like the first one: text of several lines begins on its own line, so that columns stay aligned.
    let print (value: obj) =
        let text = string value
        if text.Contains '\n' then "\n" + text else text

    let isTensor (value: IEnumerable) =
        let kind = value.GetType()
        kind.IsGenericType && kind.GetGenericTypeDefinition() = typedefof<Tensor<int>>

    // A printer that returns null leaves the value to F# Interactive.
    fsi.AddPrinter(fun (value: IEnumerable) -> if isTensor value then print value else null)
    fsi.AddPrinter(fun (mask: TensorMask) -> print mask)
