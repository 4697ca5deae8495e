#:package StaticTensors@0.1.0
using StaticTensors;

// One file and no project. The package brings the library, the generator and the rules.
Tensor<double> sweep = Tensor.Logspace(1.0, 4.0, num: 4);
Console.WriteLine(sweep);

// A constant grid is one object, made by the compiler.
bool isBaked = ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5));
Console.WriteLine($"{Tensor.Arange(5)}, computed by the compiler: {isBaked}");
