using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<RepeatedIntegersAnalyzer>;

/// <summary>STEN0007.</summary>
public class RepeatedIntegersTests
{
    [Theory]
    [InlineData("[|Tensor.Linspace<int>(0, 10)|];")]
    [InlineData("[|Tensor.Logspace<int>(0, 1, num: 20)|];")]
    [InlineData("[|Tensor.Linspace<long>(0, 10, num: 2000000000)|];")]
    [InlineData("[|Tensor.Linspace<int>(0, 0.5, num: 2)|];")]
    [InlineData("[|Tensor.Geomspace<int>(1, 1000, num: 20)|];")]
    [InlineData("[|Tensor.Geomspace<int>(1, 1000000, num: 1024)|];")]
    [InlineData("[|Tensor.Linspace<byte>([0.0, 0], [200.0, 10], num: 100)|];")]
    [InlineData("int[] a = [|Tensor.Geomspace<int>(1, 1000, num: 30)|].ToArray(); n = a.Length;")]
    [InlineData("int[] a = [|Tensor.Geomspace<int>(1, 1000, num: 30)|].ToArray(); a = a.Where(i => i > 2).ToArray(); n = a.Length;")]
    [InlineData("var list = new List<int>([|Tensor.Geomspace<int>(1, 1000, num: 30)|].ToArray());")]
    [InlineData("n = [|Tensor.Geomspace<int>(1, 1000, num: 30)|].ToArray().Max(); n = new[] { 1, 1 }.Distinct().Count();")]
    public Task It_is_reported(string statements) => Verify.Source(WithLinq(statements));

    [Theory]
    [InlineData("Tensor.Linspace<int>(0, 10, num: 11);")]
    [InlineData("Tensor.Linspace<int>(5, 5, num: 3);")]
    [InlineData("Tensor.Arange(5);")]
    [InlineData("Tensor.Linspace<double>(0, 1e-300);")]
    [InlineData("Tensor.Linspace<int>(0, x);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var a = {}.ToArray().Distinct();")]
    [InlineData("int[] a = {}.ToArray().Where(i => i > 2).Select(i => i * 2).Distinct().ToArray();")]
    [InlineData("int[] a = [.. Enumerable.Distinct({}.ToArray())];")]
    [InlineData("var a = {}.ToArray().Concat([1, 2]).DistinctBy(i => i % 10);")]
    [InlineData("var a = {}.ToArray().ToHashSet();")]
    [InlineData("var a = new HashSet<int>({}.ToArray());")]
    [InlineData("var a = new SortedSet<int>(({}).ToArray());")]
    [InlineData("HashSet<int> a = [0, .. {}.ToArray()];")]
    [InlineData("var a = new HashSet<int>(); a.UnionWith({}.ToArray());")]
    [InlineData("var a = System.Collections.Immutable.ImmutableSortedSet.Create({}.ToArray());")]
    [InlineData("var a = System.Collections.Frozen.FrozenSet.ToFrozenSet({}.ToArray());")]
    [InlineData("static ISet<int> Seen(int[] all) => null!; var a = Seen({}.ToArray());")]
    [InlineData("static IReadOnlySet<int> Seen(int[] all) => null!; var a = Seen({}.ToArray());")]
    [InlineData("static System.Collections.Immutable.IImmutableSet<int> Seen(int[] all) => null!; var a = Seen({}.ToArray());")]
    [InlineData("var a = new[] { 1 }.Union({}.ToArray());")]
    [InlineData("var a = {}.ToArray().UnionBy([1], i => i);")]
    [InlineData("var a = {}.ToArray().Intersect([1]);")]
    [InlineData("var a = {}.ToArray().IntersectBy([1], i => i);")]
    [InlineData("var a = {}.ToArray().Except([1]);")]
    [InlineData("var a = {}.ToArray().ExceptBy([1], i => i);")]
    [InlineData("var a = {}.ToArray().GroupBy(i => i);")]
    [InlineData("var a = {}.ToArray().CountBy(i => i);")]
    [InlineData("var a = {}.ToArray().AggregateBy(i => i, 0, (sum, i) => sum + 1);")]
    [InlineData("var a = {}.ToArray().ToLookup(i => i);")]
    [InlineData("var a = from i in {}.ToArray() group i by i into same select same.Key;")]
    [InlineData("var a = (from i in {}.ToArray() where i > 2 select i).Distinct();")]
    [InlineData("var grid = {}; foreach (int i in grid.ToArray().Distinct()) n += i;")]
    [InlineData("int[] a; a = {}.ToArray(); var b = a; n = b.Distinct().Count();")]
    [InlineData("foreach (int i in {}.ToArray().Distinct()) n += i;")]
    public Task Who_takes_equal_elements_together_knows_of_them(string statements) =>
        Verify.Source(WithLinq(statements.Replace("{}", "Tensor.Geomspace<int>(1, 1000, num: 30)", StringComparison.Ordinal)));

    private static string WithLinq(string statements) => $"using System.Linq;\n{Snippet.Method(statements)}";
}
