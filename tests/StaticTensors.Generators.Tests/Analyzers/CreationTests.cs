using System.Reflection;
using StaticTensors.Generators.Read;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The table of functions that make tensors lists exactly the library's: after a renaming, rules would fall silent.</summary>
public class CreationTests
{
    private static readonly Dictionary<ShapeSource, string[]> Parameters = new()
    {
        [ShapeSource.Shape] = ["shape"],
        [ShapeSource.Side] = ["n"],
        [ShapeSource.Sides] = ["rows", "columns"],
        [ShapeSource.Like] = ["x"],
    };

    [Fact]
    public void Each_function_has_the_parameters_that_its_shape_comes_from()
    {
        ILookup<string, MethodInfo> methods = typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Static).ToLookup(method => method.Name);
        Assert.All(Creations.Functions, function => Assert.Contains(
            methods[function],
            method => Parameters[Creations.Of(function)].All(name => method.GetParameters().Any(parameter => parameter.Name == name))));
        // All functions in the file of creations are in the table.
        string source = File.ReadAllText(Path.Combine(Docs.Page.Repository, "src", "StaticTensors", "Tensor.Creation.cs"));
        Assert.All(methods.Where(function => source.Contains($" {function.Key}<T>(", StringComparison.Ordinal)), function =>
            Assert.NotEqual(ShapeSource.None, Creations.Of(function.Key)));
    }
}
