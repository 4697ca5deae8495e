using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>
/// Random edits of the samples: whatever they make of the code, generator and rules bear it, and end. STATICTENSORS_FUZZ says how many edits.
/// </summary>
public class FuzzTests
{
    private const int Seed = 20261128;
    private const int EditsPerText = 25;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Random_edits_are_borne()
    {
        int edits = int.Parse(Environment.GetEnvironmentVariable("STATICTENSORS_FUZZ") ?? "500", CultureInfo.InvariantCulture);
        string[] samples = [.. UnfinishedCodeTests.SampleSources];
        var random = new Random(Seed);
        CSharpCompilation compilation = Compile.Of("");
        string text = "";
        for (int edit = 0; edit < edits; edit++)
        {
            // Some edits on top of each other, then another sample.
            text = edit % EditsPerText == 0 ? samples[random.Next(samples.Length)] : Edited(text, samples[random.Next(samples.Length)], random);
            compilation = compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0],
                CSharpSyntaxTree.ParseText(text, Compile.Options, "File0.cs", System.Text.Encoding.UTF8, TestContext.Current.CancellationToken));
            try
            {
                Task<Diagnostic?> work = Task.Run(() => Crash(compilation), TestContext.Current.CancellationToken);
                Assert.Null(await work.WaitAsync(Patience, TestContext.Current.CancellationToken));
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {Seed}, edit {edit}: {exception}\n{text}");
            }
        }
    }

    /// <summary>A generator that throws says so by itself; an analyzer that does is a diagnostic.</summary>
    private static async Task<Diagnostic?> Crash(CSharpCompilation compilation)
    {
        Compile.Generate(compilation);
        return (await Analyzers.Rules.Diagnostics(compilation)).FirstOrDefault(diagnostic => diagnostic.Id == "AD0001");
    }

    /// <summary>A part of the text lost, doubled, moved or replaced by a part of another; parts begin and end where tokens do, mostly.</summary>
    private static string Edited(string text, string other, Random random)
    {
        (int from, int to) = Part(text);
        (int otherFrom, int otherTo) = Part(other);
        return random.Next(5) switch
        {
            0 => text.Remove(from, to - from),
            1 => text.Insert(to, text[from..to]),
            2 => text.Insert(random.Next(text.Length + 1), text[from..to]),
            3 => text.Insert(from, "(){}[]<>,;.=\"'@$?!-0".Substring(random.Next(20), 1)),
            _ => string.Concat(text.AsSpan(0, from), other.AsSpan(otherFrom, otherTo - otherFrom), text.AsSpan(to)),
        };

        (int From, int To) Part(string source)
        {
            int start = random.Next(source.Length + 1), end = Math.Min(source.Length, start + random.Next(1, 40));
            if (random.Next(4) == 0)
                return (start, end);
            while (start > 0 && start < source.Length && char.IsLetterOrDigit(source[start - 1]))
                start--;
            while (end < source.Length && char.IsLetterOrDigit(source[end]))
                end++;
            return (start, end);
        }
    }
}
