using System.Reflection;
using StaticTensors.Generators.Bake;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>An assembly holds a million baked elements; the choice does not depend on any order.</summary>
public class BudgetTests
{
    private const int Length = 4096;

    private static readonly string[] Sources =
        [.. Enumerable.Range(0, 250).Select(i => $"using StaticTensors; class C{i} {{ object a = Tensor.Arange({i}, {i + Length}); }}")];

    [Fact]
    public void What_finds_no_room_is_left_to_the_run_time()
    {
        string generated = Calls(Sources);

        Assert.Equal(1_000_000 / Length, generated.Split("InterceptsLocation(1").Length - 1);
        Assert.Equal(Grids(generated), Grids(Calls([.. Sources.Reverse()])));
    }

    /// <summary>With 10,000 calls, each searched the names of all that had no room.</summary>
    [Fact]
    public void A_decision_compares_with_one_name_however_many_find_no_room() =>
        Assert.Equal(
            [typeof(Settings), typeof(string)],
            typeof(BakePolicy).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.FieldType));

    private static string Calls(string[] sources) =>
        string.Concat(Compile.Generate(Compile.Of(sources)).SyntaxTrees.Where(tree => tree.FilePath.Contains(".Calls.", StringComparison.Ordinal)));

    // Locations name files, which are renumbered in reverse order.
    private static IEnumerable<string> Grids(string calls) => calls.Split('\n').Where(line => line.Contains(".Grid.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
