using System;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using static System.FormattableString;

namespace StaticTensors.Interchange;

/// <summary>NumPy's codes of element types: the order of the bytes, the kind of number, and how many bytes.</summary>
internal static class NumPyDtype
{
    /// <summary>The code of T, in this machine's byte order; decimal and integers of 128 bits have none.</summary>
    public static string Of<T>() where T : unmanaged, INumber<T> => Code(Element<T>.Target.Info()) is { } code
        ? (code.EndsWith('1') ? '|' : BitConverter.IsLittleEndian ? '<' : '>') + code
        : throw new NotSupportedException($"NumPy has no {Element<T>.Info.Keyword}: convert the tensor by AsType, to double for example, and save that.");

    /// <summary>Whether the bytes of each element are in the opposite order; refuses a code of another type.</summary>
    public static bool IsReversed<T>(string dtype) where T : unmanaged, INumber<T>
    {
        string native = Of<T>();
        if (dtype.Length < 2 || dtype[1..] != native[1..])
        {
            string advice = ElementTypes.All.FirstOrDefault(info => dtype.Length > 1 && Code(info) == dtype[1..]) is { } held
                ? $"load it as Tensor<{held.Keyword}>, which AsType converts" : "it is none that a tensor can have";
            throw new InvalidDataException($"The array's element type is {dtype}, and {Element<T>.Info.Keyword} is {native}: {advice}.");
        }

        return Unsafe.SizeOf<T>() > 1 && dtype[0] is '<' or '>' && dtype[0] != native[0];
    }

    private static string? Code(ElementInfo info) => info.Kind == ElementKind.Decimal || info.Bits > 64 ? null
        : Invariant($"{(info.Kind == ElementKind.BinaryFloat ? 'f' : info.IsSigned ? 'i' : 'u')}{info.Bits / 8}");
}
