using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The same calls compiled with the generator and without: the same bits, shapes, constants and exceptions.</summary>
public class SameAnswerTests
{
    private const int Seed = 20261125;
    private const int Calls = 1500;

    // Types without C# constants, and arguments in other notations.
    private static readonly string[] Folded =
    [
        "Tensor.Linspace(-(Half)2, (Half)0.1, num: 3)",
        "Tensor.Arange(-(Int128)3, +(Int128)4)",
        "Tensor.Arange((UInt128)7)",
        "Tensor.Arange(-(decimal)3, default(decimal), 0.50m)",
        "Tensor.Logspace(stop: 3.0, start: default(double), num: 2 + 2)",
        "Tensor.Linspace<float>(new double[3], 1.0, num: 2, constant: default(bool?))",
        "Tensor.Logspace([0, 1f], 2f, @base: null, num: 2)",
        "Tensor.Geomspace(-1e-320, -5e-324, num: 5)",
        "Tensor.Linspace(-1L, ulong.MaxValue, num: 3)",
        "Tensor.Geomspace(ulong.MaxValue, 3L, num: 3)",
        // Signed zeros, and infinities.
        "Tensor.Linspace<float>(-1e-100, -1e-44, num: 5)",
        "Tensor.Geomspace<Half>(-1.0, -1e-20, num: 20)",
        "Tensor.Geomspace<float>(-1e-30, -1e-60, num: 20)",
        "Tensor.Arange(-0f, 1f)",
        "Tensor.Linspace(double.PositiveInfinity, double.PositiveInfinity, num: 4, endpoint: false)",
        "Tensor.Geomspace<Half>(double.NegativeInfinity, double.NegativeInfinity, num: 4)",
        "Tensor.Linspace<decimal>(double.PositiveInfinity, double.PositiveInfinity, num: 4)",
        "Tensor.Arange(0.0, 1.0, double.PositiveInfinity)",
        "Tensor.Arange(-0.0, -1.0, double.NegativeInfinity)",
        "Tensor.Arange(0f, 1f, float.NegativeInfinity)",
        "Tensor.Arange((Half)1, (Half)0, (Half)double.NegativeInfinity)",
        "Tensor.Arange(0.0, 1.0, double.NaN)",
        "Tensor.Arange(0.0, double.PositiveInfinity, double.PositiveInfinity)",
    ];

    // Ends of two types.
    private static readonly string[] MixedInPart =
    [
        "Tensor.Geomspace(Hide(ulong.MaxValue), 3L, num: 5)",
        "Tensor.Geomspace(3L, Hide(ulong.MaxValue), num: 5)",
        "Tensor.Logspace(Hide(-3L), 12UL, num: 5, @base: 7)",
    ];

    [Fact]
    public void A_call_that_is_known_whole_answers_the_same_with_and_without_the_generator()
    {
        var random = new RandomCalls(Seed);
        string[] calls = [.. Folded, .. Enumerable.Range(0, Calls).Select(_ => random.Next())];

        (int answered, _, int baked) = Compare(calls);

        // Every call that succeeds at run time was baked, unless 32 bits are too few for it.
        Assert.Equal(answered, baked);
        Assert.InRange(baked, Calls / 3, Calls);
    }

    [Fact]
    public void Each_recorded_call_answers_the_same_with_and_without_the_generator()
    {
        (int answered, _, int baked) = Compare([.. VectorCalls.All]);

        Assert.Equal(answered, baked);
        // The others throw.
        Assert.Equal((1680, 1616), (VectorCalls.All.Count, baked));
    }

    [Fact]
    public void A_call_that_is_known_in_part_answers_the_same_with_and_without_the_generator()
    {
        var random = new RandomCalls(Seed + 1);
        string[] calls = [.. MixedInPart, .. Enumerable.Range(0, Calls).Select(_ => random.NextInPart())];

        (int answered, int intercepted, int baked) = Compare(calls);

        Assert.Equal(0, baked);
        Assert.InRange(answered, Calls / 3, Calls);
        Assert.InRange(intercepted, Calls / 3, Calls);
    }

    /// <summary>How many calls succeed at run time, how many are intercepted, and how many of those are baked.</summary>
    private static (int Answered, int Intercepted, int Baked) Compare(string[] calls)
    {
        var source = new StringBuilder(
            """
            using System;
            using StaticTensors;
            public static class Consumer
            {
                private static object Show<T>(Tensor<T> t) where T : unmanaged, System.Numerics.INumber<T> =>
                    (t.AsSpan().ToArray(), t.Shape.ToArray(), t.IsConstant);
                private static T Hide<T>(T value) => value;
                private static Tensor<T> Filled<T>(int length, Action<T[]> fill) where T : unmanaged, System.Numerics.INumber<T>
                {
                    var destination = new T[length];
                    fill(destination);
                    return Tensor.Create<T>(destination);
                }

            """);
        for (int i = 0; i < calls.Length; i++)
            source.Append($"    public static object Call{i}() => Show({calls[i]});\n");
        Compilation plain = Compile.Of(source.Append("}\n").ToString()), generated = Compile.Generate(plain);
        string[] files = [.. generated.SyntaxTrees.Skip(1).Select(tree => tree.ToString())];
        Type[] types = [.. new[] { plain, generated }.Select(compilation => Compile.Load(compilation).GetType("Consumer", throwOnError: true)!)];

        int answered = 0;
        for (int i = 0; i < calls.Length; i++)
        {
            (string expected, string actual) = (Answer(types[0], i), Answer(types[1], i));
            Assert.True(expected == actual, $"seed {Seed}, {calls[i]}: {expected} without the generator, {actual} with it");
            answered += expected.StartsWith("OK", StringComparison.Ordinal) ? 1 : 0;
        }

        // An interceptor has its locations above it; partly known ones say so.
        string[] stubs = [.. files.SelectMany(file => file.Split("        // ").Skip(1))];
        int[] locations = [.. stubs.Select(stub => stub.Split("InterceptsLocation(1").Length - 1)];
        int known = stubs.Zip(locations).Where(stub => stub.First.Contains("the rest at run time", StringComparison.Ordinal)).Sum(stub => stub.Second);
        return (answered, locations.Sum(), locations.Sum() - known);
    }

    private static string Answer(Type consumer, int call)
    {
        try
        {
            dynamic answer = consumer.GetMethod($"Call{call}")!.Invoke(null, null)!;
            string verdict = IsWide(answer.Item1) ? "wide" : "OK";
            return $"{verdict} {Bits(answer.Item1)} ({string.Join(",", (int[])answer.Item2)}) {answer.Item3}";
        }
        catch (TargetInvocationException exception)
        {
            return $"{exception.InnerException!.GetType().Name}: {exception.InnerException.Message}";
        }
    }

    private static bool IsWide(object data) => data switch
    {
        nint[] values => values.Any(value => value != (int)value),
        nuint[] values => values.Any(value => value != (uint)value),
        _ => false,
    };

    // decimal's scale and the sign of a zero count, too.
    private static string Bits<T>(T[] data) where T : unmanaged =>
        Convert.ToHexString(System.Runtime.InteropServices.MemoryMarshal.AsBytes(data.AsSpan()));
}
