using System.Numerics;
using StaticTensors.Printing;

namespace StaticTensors.Tests.Printing;

/// <summary>Short helpers that print tensors for tests.</summary>
internal static class Printed
{
    public static string Scalar<T>(T value) where T : unmanaged, INumber<T> => TensorText.Repr<T>([value], []);

    public static string Vector<T>(params T[] values) where T : unmanaged, INumber<T> => TensorText.Repr<T>(values, [values.Length]);

    /// <summary>NumPy's or mygrad's text of a bool array as a mask prints it: with a longer name, and later lines moved right.</summary>
    public static string AsMask(string repr, string name)
    {
        string newLine = "\n" + new string(' ', nameof(TensorMask).Length - name.Length);
        return nameof(TensorMask) + repr[name.Length..].Replace("\n", newLine, StringComparison.Ordinal);
    }
}
