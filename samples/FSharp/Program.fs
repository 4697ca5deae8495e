// The library from F#: the same functions, the same bits. The generator works only for C#, so everything here is computed at run time.
open StaticTensors

let show (call: string) (tensor: obj) = printfn $"{call}\n{tensor}\n"

show "Tensor.Logspace(2.0, 3.0, num = 4)" (Tensor.Logspace(2.0, 3.0, num = 4))
show "Tensor.Geomspace<int>(1.0, 256.0, num = 9)" (Tensor.Geomspace<int>(1.0, 256.0, num = 9))
show "Tensor.Arange(0.1m, 0.5m, 0.1m)" (Tensor.Arange(0.1m, 0.5m, 0.1m))

let lanes = Tensor.Logspace(Tensor.Create [| 0.0; 1.0 |], Tensor.Create [| 2.0; 3.0 |], num = 3, axis = -1)
show "Tensor.Logspace of two lanes, axis = -1" lanes

let x = Tensor.Logspace(0.0, 2.0, num = 3)
let y = Tensor.Log10 x * x
y.Backward()
show "the gradient of log10 x * x" (nonNull x.Grad)
