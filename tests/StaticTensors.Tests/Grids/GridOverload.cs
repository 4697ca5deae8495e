namespace StaticTensors.Tests.Grids;

/// <summary>One overload of Logspace, Linspace or Geomspace with valid ends; the arguments that all overloads share are free.</summary>
/// <param name="Name">The overload, for a failure message.</param>
/// <param name="Rank">The rank of its result.</param>
/// <param name="IsAlwaysConstant">Whether its element type has no derivatives.</param>
/// <param name="Shape">Calls it and returns the shape of the result.</param>
internal sealed record GridOverload(string Name, int Rank, bool IsAlwaysConstant, Func<int, int, bool?, int[]> Shape)
{
    private static readonly Tensor<double> Starts = [1, 2];
    private static readonly Tensor<float> FloatStarts = [1, 2];

    public static readonly GridOverload[] All =
    [
        Of<int>("Logspace<int>(double)", 1, true, (n, a, c) => Tensor.Logspace<int>(1.0, 2.0, n, axis: a, constant: c)),
        Of<Int128>("Logspace<Int128>(Int128)", 1, true, (n, a, c) => Tensor.Logspace(Int128.One, Int128.One, n, axis: a, constant: c)),
        Of<double>("Logspace(double)", 1, false, (n, a, c) => Tensor.Logspace(1.0, 2.0, n, axis: a, constant: c)),
        Of<float>("Logspace(float)", 1, false, (n, a, c) => Tensor.Logspace(1f, 2f, n, axis: a, constant: c)),
        Of<Half>("Logspace(Half)", 1, false, (n, a, c) => Tensor.Logspace(Half.One, Half.One, n, axis: a, constant: c)),
        Of<decimal>("Logspace(decimal)", 1, true, (n, a, c) => Tensor.Logspace(1m, 2m, n, axis: a, constant: c)),
        Of<double>("Logspace(int)", 1, false, (n, a, c) => Tensor.Logspace(1, 2, n, axis: a, constant: c)),
        Of<double>("Logspace(long)", 1, false, (n, a, c) => Tensor.Logspace(1L, 2L, n, axis: a, constant: c)),
        Of<double>("Logspace(ulong)", 1, false, (n, a, c) => Tensor.Logspace(1UL, 2UL, n, axis: a, constant: c)),
        Of<byte>("Logspace<byte>(Tensor)", 2, true, (n, a, c) => Tensor.Logspace<byte>(Starts, 2, n, axis: a, constant: c)),
        Of<double>("Logspace(Tensor<double>)", 2, false, (n, a, c) => Tensor.Logspace(Starts, 2, n, axis: a, constant: c)),
        Of<float>("Logspace(Tensor<float>)", 2, false, (n, a, c) => Tensor.Logspace(FloatStarts, 2f, n, axis: a, constant: c)),

        Of<int>("Linspace<int>(double)", 1, true, (n, a, c) => Tensor.Linspace<int>(1.0, 2.0, n, axis: a, constant: c)),
        Of<Int128>("Linspace<Int128>(Int128)", 1, true, (n, a, c) => Tensor.Linspace(Int128.One, Int128.One, n, axis: a, constant: c)),
        Of<double>("Linspace(double)", 1, false, (n, a, c) => Tensor.Linspace(1.0, 2.0, n, axis: a, constant: c)),
        Of<float>("Linspace(float)", 1, false, (n, a, c) => Tensor.Linspace(1f, 2f, n, axis: a, constant: c)),
        Of<Half>("Linspace(Half)", 1, false, (n, a, c) => Tensor.Linspace(Half.One, Half.One, n, axis: a, constant: c)),
        Of<decimal>("Linspace(decimal)", 1, true, (n, a, c) => Tensor.Linspace(1m, 2m, n, axis: a, constant: c)),
        Of<double>("Linspace(int)", 1, false, (n, a, c) => Tensor.Linspace(1, 2, n, axis: a, constant: c)),
        Of<double>("Linspace(long)", 1, false, (n, a, c) => Tensor.Linspace(1L, 2L, n, axis: a, constant: c)),
        Of<double>("Linspace(ulong)", 1, false, (n, a, c) => Tensor.Linspace(1UL, 2UL, n, axis: a, constant: c)),
        Of<byte>("Linspace<byte>(Tensor)", 2, true, (n, a, c) => Tensor.Linspace<byte>(Starts, 2, n, axis: a, constant: c)),
        Of<double>("Linspace(Tensor<double>)", 2, false, (n, a, c) => Tensor.Linspace(Starts, 2, n, axis: a, constant: c)),
        Of<float>("Linspace(Tensor<float>)", 2, false, (n, a, c) => Tensor.Linspace(FloatStarts, 2f, n, axis: a, constant: c)),

        Of<int>("Geomspace<int>(double)", 1, true, (n, a, c) => Tensor.Geomspace<int>(1.0, 2.0, n, axis: a, constant: c)),
        Of<Int128>("Geomspace<Int128>(Int128)", 1, true, (n, a, c) => Tensor.Geomspace(Int128.One, Int128.One, n, axis: a, constant: c)),
        Of<double>("Geomspace(double)", 1, false, (n, a, c) => Tensor.Geomspace(1.0, 2.0, n, axis: a, constant: c)),
        Of<float>("Geomspace(float)", 1, false, (n, a, c) => Tensor.Geomspace(1f, 2f, n, axis: a, constant: c)),
        Of<Half>("Geomspace(Half)", 1, false, (n, a, c) => Tensor.Geomspace(Half.One, Half.One, n, axis: a, constant: c)),
        Of<decimal>("Geomspace(decimal)", 1, true, (n, a, c) => Tensor.Geomspace(1m, 2m, n, axis: a, constant: c)),
        Of<double>("Geomspace(int)", 1, false, (n, a, c) => Tensor.Geomspace(1, 2, n, axis: a, constant: c)),
        Of<double>("Geomspace(long)", 1, false, (n, a, c) => Tensor.Geomspace(1L, 2L, n, axis: a, constant: c)),
        Of<double>("Geomspace(ulong)", 1, false, (n, a, c) => Tensor.Geomspace(1UL, 2UL, n, axis: a, constant: c)),
        Of<byte>("Geomspace<byte>(Tensor)", 2, true, (n, a, c) => Tensor.Geomspace<byte>(Starts, 2, n, axis: a, constant: c)),
        Of<double>("Geomspace(Tensor<double>)", 2, false, (n, a, c) => Tensor.Geomspace(Starts, 2, n, axis: a, constant: c)),
        Of<float>("Geomspace(Tensor<float>)", 2, false, (n, a, c) => Tensor.Geomspace(FloatStarts, 2f, n, axis: a, constant: c)),
    ];

    private static GridOverload Of<T>(string name, int rank, bool isAlwaysConstant, Func<int, int, bool?, Tensor<T>> call)
        where T : unmanaged, System.Numerics.INumber<T> =>
        new(name, rank, isAlwaysConstant, (num, axis, constant) => call(num, axis, constant).Shape.ToArray());
}
