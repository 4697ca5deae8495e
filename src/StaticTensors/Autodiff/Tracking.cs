using System;
using System.Numerics;
using System.Threading;

namespace StaticTensors.Autodiff;

/// <summary>Whether operations are recorded, here and now.</summary>
internal static class Tracking
{
    private static readonly AsyncLocal<int> Depth = new();

    // While there is no scope anywhere, nobody asks the execution context.
    private static int scopes;

    /// <summary>Whether this flow of control is in a scope without recording.</summary>
    public static bool IsOff => Volatile.Read(ref scopes) != 0 && Depth.Value > 0;

    /// <summary>A scope in which nothing is recorded.</summary>
    public static IDisposable Off() => new Scope();

    /// <summary>Whether the result of an operation is constant.</summary>
    /// <param name="constant">What the caller said.</param>
    /// <param name="areOperandsConstant">Whether all operands are.</param>
    public static bool IsConstant<T>(bool? constant, bool areOperandsConstant) where T : unmanaged, INumber<T>
    {
        bool isConstant = constant is null ? areOperandsConstant : ConstantRule.Resolve<T>(constant);
        return isConstant || IsOff;
    }

    private sealed class Scope : IDisposable
    {
        private bool isOver;

        public Scope()
        {
            Interlocked.Increment(ref scopes);
            Depth.Value++;
        }

        public void Dispose()
        {
            if (isOver)
                return;
            isOver = true;
            Depth.Value--;
            Interlocked.Decrement(ref scopes);
        }
    }
}
