using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2, each computed on its own.</summary>
/// <param name="exponents">Where the exponents are: vectors that copied them would wait until all of their parts are in memory.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly ref struct DirectElements<TPower>(in DirectExponents exponents) : IDirectSource where TPower : IDirectPower
{
    private readonly ref readonly DirectExponents exponents = ref exponents;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        exponents.At(indices, out Vector<double> exponent, out Vector<double> rest);
        TPower.Of(exponent, rest, out high, out low);
        margin = high * TPower.Margin;
    }
}
