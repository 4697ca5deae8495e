using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Rounds to double.</summary>
internal readonly struct DirectDouble : IDirectTarget<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Round<TSource>(in TSource source, int first, Vector<double> indices, out Vector<double> value)
        where TSource : struct, IDirectSource, allows ref struct
    {
        source.At(first, indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
        value = high + (low + margin);
        return Vector.Equals<double>(value, high + (low - margin));
    }
}
