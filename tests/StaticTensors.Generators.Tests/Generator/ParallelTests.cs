using System.Reflection;
using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Sixteen threads at once: the first calls of baked grids, and the compiler itself.</summary>
public class ParallelTests
{
    private const int Seed = 20261127;
    private const int Threads = 16;
    private const int Calls = 300;

    [Fact]
    public void All_threads_get_what_one_gets_without_the_generator()
    {
        var random = new RandomCalls(Seed);
        string[] calls = [.. Enumerable.Range(0, Calls).Select(i => i % 3 == 0 ? random.NextInPart() : random.Next())];
        Compilation plain = Compile.Of(Source(calls)), generated = Compile.Generate(plain);
        Assert.Contains("InterceptsLocation(1", generated.SyntaxTrees.Last().ToString(), StringComparison.Ordinal);
        Func<string>[] plainCalls = Load(plain), generatedCalls = Load(generated);

        string[][] answers = AtOnce(() => Array.ConvertAll(generatedCalls, call => call()));

        string[] truth = Array.ConvertAll(plainCalls, call => call());
        Assert.All(answers, all => Assert.Equal(truth, all));
    }

    [Fact]
    public void Compilations_do_not_disturb_each_other()
    {
        var random = new RandomCalls(Seed + 1);
        string source = Source([.. Enumerable.Range(0, 20).Select(i => i % 3 == 0 ? random.NextInPart() : random.Next())]);

        string[] texts = AtOnce(() => Compile.Generated(source));

        string expected = Compile.Generated(source);
        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    private static string Source(string[] calls) =>
        """
        using System;
        using StaticTensors;
        public static class Consumer
        {
            private static string Show<T>(Tensor<T> t) where T : unmanaged, System.Numerics.INumber<T> => $"{t} {t.IsConstant}";
            private static T Hide<T>(T value) => value;
            private static Tensor<T> Filled<T>(int length, Action<T[]> fill) where T : unmanaged, System.Numerics.INumber<T>
            {
                var destination = new T[length];
                fill(destination);
                return Tensor.Create<T>(destination);
            }

            private static string Answer(Func<string> call)
            {
                try
                {
                    return call();
                }
                catch (Exception exception)
                {
                    return exception.Message;
                }
            }

        """ + string.Concat(calls.Select((call, i) => $"    public static string Call{i}() => Answer(() => Show({call}));\n")) + "}\n";

    private static Func<string>[] Load(Compilation compilation)
    {
        Type consumer = Compile.Load(compilation).GetType("Consumer", throwOnError: true)!;
        return [.. consumer.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.CreateDelegate<Func<string>>())];
    }

    private static T[] AtOnce<T>(Func<T> work)
    {
        var results = new T[Threads];
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = work();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
