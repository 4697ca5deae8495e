using System.Numerics;
using StaticTensors.Printing;

namespace StaticTensors.Tests.Printing;

/// <summary>Short ways to print what a test writes down.</summary>
internal static class Printed
{
    public static string Scalar<T>(T value) where T : unmanaged, INumber<T> => TensorText.Repr<T>([value], []);

    public static string Vector<T>(params T[] values) where T : unmanaged, INumber<T> => TensorText.Repr<T>(values, [values.Length]);
}
