using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>
/// A driver lives as long as an editor: it must not keep old inputs alive. STATICTENSORS_EDITS is the number of edits; growth is measured in the second half.
/// It runs alone, because other tests would distort the figures.
/// </summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public class MemoryTests(ITestOutputHelper output)
{
    private const int Calls = 20;

    [Fact]
    public void A_driver_that_saw_many_edits_holds_no_more_than_after_half_of_them()
    {
        int edits = int.Parse(Environment.GetEnvironmentVariable("STATICTENSORS_EDITS") ?? "200", CultureInfo.InvariantCulture);
        GeneratorDriver driver = Compile.Driver();
        CSharpCompilation compilation = Compile.Of(Text(0));
        (driver, compilation, _) = Edit(driver, compilation, 0, edits / 2);
        long half = Held(driver, compilation);
        (driver, compilation, WeakReference[] seen) = Edit(driver, compilation, edits / 2, edits);
        long whole = Held(driver, compilation);

        output.WriteLine(FormattableString.Invariant($"{half:N0} bytes held after {edits / 2:N0} edits, {whole:N0} after {edits:N0}"));
        // A few trees of some kilobytes, independent of the number of edits.
        Assert.True(whole - half < 2_000_000);
        Assert.InRange(seen.Count(thing => thing.IsAlive), 0, 5);
    }

    /// <summary>Edits that each change a call's request; and the trees and compilations collected afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver, CSharpCompilation, WeakReference[]) Edit(GeneratorDriver driver, CSharpCompilation compilation, int from, int to)
    {
        var seen = new List<WeakReference>();
        for (int edit = from; edit < to; edit++)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(
                Text(edit), Compile.Options, "File0.cs", System.Text.Encoding.UTF8, TestContext.Current.CancellationToken);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree);
            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            seen.Add(new WeakReference(tree));
            seen.Add(new WeakReference(compilation));
        }

        return (driver, compilation, [.. seen]);
    }

    private static long Held(GeneratorDriver driver, CSharpCompilation compilation)
    {
        long bytes = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(driver);
        GC.KeepAlive(compilation);
        return bytes;
    }

    /// <summary>Calls that are fully and partly known, by literals and through locals.</summary>
    private static string Text(int edit) =>
        "using StaticTensors;\nclass C\n{\n    void M(double x)\n    {\n" +
        string.Concat(Enumerable.Range(0, Calls).Select(i => FormattableString.Invariant((i % 3) switch
        {
            0 => $"        Tensor.Linspace(0.0, {edit}.{i:00}5, num: 9);\n",
            1 => $"        double stop{i} = {i}.5; Tensor.Logspace({edit % 100}, stop{i}, num: 9);\n",
            _ => (FormattableString)$"        Tensor.Geomspace({edit}.25, x + {i});\n",
        }))) + "    }\n}\n";
}
