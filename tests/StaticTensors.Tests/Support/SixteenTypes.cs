using System.Numerics;

namespace StaticTensors.Tests.Support;

/// <summary>Runs one generic test body with each of the sixteen element types.</summary>
internal static class SixteenTypes
{
    public interface IBody
    {
        void Run<T>() where T : unmanaged, INumber<T>;
    }

    /// <summary>The twelve integer types and decimal: always constant.</summary>
    public static void EachConstant(IBody body)
    {
        body.Run<sbyte>();
        body.Run<byte>();
        body.Run<short>();
        body.Run<ushort>();
        body.Run<int>();
        body.Run<uint>();
        body.Run<long>();
        body.Run<ulong>();
        body.Run<Int128>();
        body.Run<UInt128>();
        body.Run<nint>();
        body.Run<nuint>();
        body.Run<decimal>();
    }

    public static void EachFloat(IBody body)
    {
        body.Run<Half>();
        body.Run<float>();
        body.Run<double>();
    }

    public static void Each(IBody body)
    {
        EachConstant(body);
        EachFloat(body);
    }
}
