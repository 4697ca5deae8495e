#:package StaticTensors@0.1.0
using StaticTensors;

bool isBaked = ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5));
Console.WriteLine($"{isBaked} {Tensor.Arange(5)}");
