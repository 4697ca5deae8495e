using System;
using System.Numerics;
using System.Threading;

namespace StaticTensors.Autodiff;

/// <summary>Whether operations are recorded, here and now.</summary>
internal static class Tracking
{
    private static readonly AsyncLocal<Scope?> Innermost = new();

    // As long as no scope exists anywhere, the execution context need not be asked.
    private static int scopes;

    /// <summary>Whether this async context is in a scope without recording.</summary>
    public static bool IsOff => Volatile.Read(ref scopes) != 0 && Scope.Open(Innermost.Value) is not null;

    /// <summary>A scope in which nothing is recorded.</summary>
    public static IDisposable Off() => new Scope();

    /// <summary>Whether the result of an operation is constant.</summary>
    /// <param name="constant">The caller's choice.</param>
    /// <param name="areOperandsConstant">Whether all operands are.</param>
    public static bool IsConstant<T>(bool? constant, bool areOperandsConstant) where T : unmanaged, INumber<T>
    {
        bool isConstant = constant is null ? areOperandsConstant : ConstantRule.Resolve<T>(constant);
        return isConstant || IsOff;
    }

    private sealed class Scope : IDisposable
    {
        private readonly Scope? outer;
        private int isOver;

        public Scope()
        {
            outer = Open(Innermost.Value);
            Interlocked.Increment(ref scopes);
            Innermost.Value = this;
        }

        /// <summary>A scope, or the nearest one around it, that is still open: work begun in a scope may outlive it, and any thread may end it.</summary>
        public static Scope? Open(Scope? scope)
        {
            while (scope is not null && Volatile.Read(ref scope.isOver) != 0)
                scope = scope.outer;
            return scope;
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) != 0)
                return;
            Innermost.Value = Open(Innermost.Value);
            Interlocked.Decrement(ref scopes);
        }
    }
}
