module StaticTensors.FSharp.Tests.UseTests

open System
open StaticTensors
open Xunit

[<Fact>]
let ``Grids resolve and print`` () =
    let logspace = Tensor.Logspace(2.0, 3.0, num = 4)
    Assert.Equal("Tensor([ 100.        ,  215.443469  ,  464.15888336, 1000.        ])", string logspace)
    let geomspace: Tensor<int> = Tensor.Geomspace<int>(1.0, 256.0, num = 9)
    Assert.Equal<int[]>([| 1; 2; 4; 8; 16; 32; 64; 128; 256 |], geomspace.ToArray())
    let linspace = Tensor.Linspace(0.0f, 1.0f, num = 3)
    Assert.Equal<float32[]>([| 0.0f; 0.5f; 1.0f |], linspace.ToArray())
    let arange = Tensor.Arange(0.1m, 0.5m, 0.1m)
    Assert.Equal(4, arange.Length)

[<Fact>]
let ``Ends may be arrays`` () =
    let lanes = Tensor.Logspace(Tensor.Create [| 0.0; 1.0 |], Tensor.Create [| 2.0; 3.0 |], num = 3, axis = -1)
    Assert.Equal(1000.0, lanes.Item(1, 2))

[<Fact>]
let ``A grid fills an array`` () =
    let array = Array.zeroCreate<float> 3
    Tensor.Logspace(0.0, 2.0, Span<float>(array))
    Assert.Equal<float[]>([| 1.0; 10.0; 100.0 |], array)

[<Fact>]
let ``Tensors are created, reshaped, indexed and printed`` () =
    let tensor = Tensor.Create([| 0; 1; 2; 3; 4; 5 |], [| 2; 3 |])
    Assert.Equal(5, tensor.Item(1, 2))
    let row = tensor.Slice(TensorIndex.op_Implicit 1)
    Assert.Equal<int[]>([| 3; 4; 5 |], row.ToArray())
    Assert.Equal(2, tensor.Reshape(3, 2).Rank)
    Assert.Equal("Tensor([[0, 1, 2],\n        [3, 4, 5]], dtype=int32)", string tensor)

[<Fact>]
let ``Progressions and grids resolve`` () =
    let sweep = Tensor.PerDecade(20.0, 20000.0, samples = 10)
    Assert.Equal(31, sweep.Length)
    let piano = Grid<float>.PerOctave(27.5, 4200, samples = 12)
    Assert.Equal(440.0, piano[48])
    let powers = Grid<int>.Geomspace(1, 256, num = 9L)
    Assert.Equal<int seq>([ 4; 8; 16 ], powers.Slice(2L, 3L))
    let bins = Array.zeroCreate<int> 3
    Grid<float>.Logspace(0, 3, num = 4L).Digitize(ReadOnlySpan<float>([| 0.5; 10.0; 1e6 |]), Span<int>(bins))
    Assert.Equal<int[]>([| 0; 2; 4 |], bins)
