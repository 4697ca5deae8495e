using StaticTensors;

// Equal grids are one object only if the compiler has made them.
bool isBaked = ReferenceEquals(Tensor.Geomspace<int>(1, 256, num: 9), Tensor.Geomspace<int>(1, 256, num: 9));
Console.WriteLine($"{isBaked} {Tensor.Geomspace<int>(1, 256, num: 9)}");
