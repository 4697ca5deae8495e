using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2, each by itself.</summary>
internal readonly struct DirectElements<TPower>(DirectExponents exponents) : IDirectSource where TPower : IDirectPower
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        exponents.At(first, 1, out Vector<double> exponent, out Vector<double> rest);
        TPower.Of(exponent, rest, out high, out low);
        margin = high * TPower.Margin;
    }
}
