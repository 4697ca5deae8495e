using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The emitted code, as text to read; other tests show on far more calls that it compiles and gives the run time's results.</summary>
public class SnapshotTests
{
    private static readonly string[] Types = [.. ElementTypes.All.Select(type => type.Keyword)];

    [Theory]
    [InlineData("Logspace", "Tensor.Logspace<{0}>(-0.5, 2, num: 3)")]
    [InlineData("Geomspace", "Tensor.Geomspace<{0}>([1.0, 2.0], 100.0, num: 2, axis: -1)")]
    [InlineData("Linspace", "Tensor.Linspace<{0}>(0.0, 1.5, num: 2, constant: true)")]
    [InlineData("Arange", "Tensor.Arange(({0})1, ({0})7, ({0})3)")]
    [InlineData("PerDecade", "Tensor.PerDecade<{0}>(1.5, 100, samples: 2)")]
    [InlineData("LogspaceInPart", "Make(x => Tensor.Logspace<{0}>(x, 2, num: 3, @base: 2.7))")]
    [InlineData("GeomspaceInPart", "Make(x => Tensor.Geomspace<{0}>(1.5, x, num: 3))")]
    public void Emitted(string @case, string call)
    {
        string fields = string.Concat(Types.Select(type => $"    object {type}_ = {call.Replace("{0}", type, StringComparison.Ordinal)};\n"));
        string source = $"using System;\nusing StaticTensors;\nclass C\n{{\n{fields}    static object Make(Func<double, object> grid) => grid(3);\n}}\n";

        Golden.Equal(Compile.Generated(source), @case);
        Activator.CreateInstance(Compile.Load(Compile.Generate(Compile.Of(source))).GetType("C", throwOnError: true)!);
    }
}
