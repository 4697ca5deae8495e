using StaticTensors;

bool isBaked = ReferenceEquals(Library.Grid(), Library.Grid()) && ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5));
Console.WriteLine($"{isBaked} {Tensor.Arange(5)}");
