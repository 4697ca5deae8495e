using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Calls;

/// <summary>Ends of any two of the sixteen types: which tensor a call infers, and that no bit of them is lost.</summary>
public class PairTests
{
    // Each value is about the largest odd integer that its type holds: double rounds those of 64 bits and more, and decimal's.
    private static readonly (string Type, string Value)[] Ends =
    [
        ("sbyte", "sbyte.MaxValue"), ("byte", "byte.MaxValue"), ("short", "short.MaxValue"), ("ushort", "ushort.MaxValue"),
        ("int", "int.MaxValue"), ("uint", "uint.MaxValue"), ("long", "long.MaxValue"), ("ulong", "ulong.MaxValue"),
        ("Int128", "(Int128)long.MaxValue"), ("UInt128", "(UInt128)ulong.MaxValue"), ("nint", "(nint)int.MaxValue"), ("nuint", "(nuint)uint.MaxValue"),
        ("Half", "(Half)2047"), ("float", "16777215f"), ("double", "9007199254740991d"), ("decimal", "79228162514264337593543950335m"),
    ];

    private static readonly string[] Integers =
        [.. ElementTypes.All.Where(type => type.Kind == ElementKind.Integer && type.Bits <= 64).Select(type => type.Keyword)];

    private static readonly Dictionary<string, string[]> Wider = new()
    {
        ["float"] = Integers,
        ["decimal"] = Integers,
        ["Int128"] = Integers,
        ["Half"] = ["sbyte", "byte"],
        ["UInt128"] = ["byte", "ushort", "uint", "ulong", "nuint"],
    };

    [Fact]
    public void Every_element_type_is_an_end() => Assert.Equal(ElementTypes.All.Select(type => type.Keyword), Ends.Select(end => end.Type));

    [Theory]
    [InlineData("Logspace")]
    [InlineData("Geomspace")]
    [InlineData("Linspace")]
    public void A_pair_of_types_infers_double_or_the_type_that_holds_both(string function)
    {
        string[] inferred = Inferred(function, LanguageVersion.CSharp14);
        Assert.Equal(from a in Ends from b in Ends select $"{a.Type} {b.Type} {Expected(a.Type, b.Type)}", inferred);
    }

    /// <summary>The file has the results of the overloads before Real. It lacks byte, ushort and uint with nuint, which C# 12 now finds ambiguous.</summary>
    [Theory]
    [InlineData("Logspace")]
    [InlineData("Geomspace")]
    [InlineData("Linspace")]
    public void CSharp_12_infers_what_it_did_before_there_was_Real(string function)
    {
        using var recorded = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("CSharp12.txt")!);
        string[] before = recorded.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([], before.Except(Inferred(function, LanguageVersion.CSharp12)));
    }

    [Theory]
    [InlineData("Tensor.Linspace<Int128>({0}, {1}, num: 2)")]
    [InlineData("Tensor.Linspace<Int128>([{0}], {1}, num: 2, axis: -1)")]
    [InlineData("Tensor.Linspace<Int128>({0}, [{1}], num: 2, axis: -1)")]
    [InlineData("Tensor.Linspace<Int128>(new[] {{ {0} }}, new[] {{ {1} }}, num: 2, axis: -1)")]
    public void No_bit_of_an_end_is_lost_and_constants_are_baked(string call)
    {
        // A lambda returns the ends, and whether both calls returned the same object, as baked constants do.
        var program = new StringBuilder("using System; using StaticTensors; public static class Pairs { public static string[] All() => [");
        foreach ((string _, string a) in Ends)
        {
            foreach ((string _, string b) in Ends)
                program.Append($"Ends(() => {string.Format(null, call, a, b)}, (Int128){a}, (Int128){b}),\n");
        }

        program.Append("""
            ]; static string Ends(Func<Tensor<Int128>> call, Int128 first, Int128 last)
            {
                ReadOnlySpan<Int128> ends = call().AsSpan();
                return ends[0] == first && ends[1] == last && ReferenceEquals(call(), call()) ? "" : $"{first}, {last}: {ends[0]}, {ends[1]}";
            } }
            """);
        Assembly assembly = Compile.Load(Compile.Generate(Compile.Of(program.ToString())));
        string[] wrong = (string[])assembly.GetType("Pairs")!.GetMethod("All")!.Invoke(null, null)!;
        Assert.Equal(Ends.Length * Ends.Length, wrong.Length);
        Assert.Equal([], wrong.Where(text => text.Length > 0));
    }

    [Theory]
    [InlineData("Tensor.Linspace<Int128>(a, b, num: 2)")]
    [InlineData("Tensor.Linspace<Int128>([a], [b], num: 2)")]
    [InlineData("Tensor.Linspace<Int128>((A[])[a], b, num: 2)")]
    [InlineData("Tensor.Linspace<Int128>(Tensor.Full([], a), Tensor.Full([], b), num: 2)")]
    [InlineData("Filled(a, b)")]
    public void No_bit_of_an_end_is_lost_at_run_time(string call)
    {
        var program = new StringBuilder("using System; using StaticTensors; public static class Pairs {\n");
        for (int i = 0; i < Ends.Length; i++)
        {
            for (int j = 0; j < Ends.Length; j++)
            {
                (string a, string b) = (Ends[i].Type, Ends[j].Type);
                program.Append($$"""
                    static string Pair{{i}}_{{j}}({{a}} a, {{b}} b)
                    {
                        ReadOnlySpan<Int128> ends = {{call.Replace("A[]", $"{a}[]", StringComparison.Ordinal)}}.AsSpan();
                        return ends[0] == (Int128)a && ends[1] == (Int128)b ? "" : $"{a}, {b}: {ends[0]}, {ends[1]}";
                    }
                    static Tensor<Int128> Filled({{a}} a, {{b}} b) { var ends = new Int128[2]; Tensor.Linspace(a, b, ends); return ends; }

                    """);
            }
        }

        IEnumerable<string> calls = from a in Ends.Index() from b in Ends.Index() select $"Pair{a.Index}_{b.Index}({a.Item.Value}, {b.Item.Value})";
        program.Append($"public static string[] All() => [{string.Join(", ", calls)}]; }}");
        Assembly assembly = Compile.Load(Compile.Of(program.ToString()));
        Assert.Equal([], ((string[])assembly.GetType("Pairs")!.GetMethod("All")!.Invoke(null, null)!).Where(text => text.Length > 0));
    }

    private static string Expected(string a, string b) =>
        a == b && !Integers.Contains(a) ? a :
        Wider.TryGetValue(a, out string[]? types) && types.Contains(b) ? a :
        Wider.TryGetValue(b, out types) && types.Contains(a) ? b : "double";

    /// <summary>A line for each pair that compiles: both types, and the element type.</summary>
    private static string[] Inferred(string function, LanguageVersion version)
    {
        string[] pairs = [.. from a in Ends from b in Ends select $"{a.Type} {b.Type}"];
        string declared = string.Concat(Ends.Select(end => $"    static {end.Type} of_{end.Type};\n"));
        string lines = string.Concat(pairs.Select(pair =>
            $"    object {pair.Replace(' ', '_')} = Tensor.{function}(of_{pair.Replace(" ", ", of_", StringComparison.Ordinal)});\n"));
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $"using System; using StaticTensors; class Pairs\n{{\n{declared}{lines}}}", Compile.Options.WithLanguageVersion(version), "Pairs.cs",
                Encoding.UTF8);
        CSharpCompilation compilation = Compile.Of().AddSyntaxTrees(tree);
        SemanticModel model = compilation.GetSemanticModel(tree);
        return
        [
            .. from call in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>()
                .Select((syntax, i) => (syntax, pair: pairs[i]))
               let type = (INamedTypeSymbol?)model.GetTypeInfo(call.syntax).Type
               where type is { TypeArguments: [_] } && model.GetSymbolInfo(call.syntax).Symbol is not null
               select $"{call.pair} {Keyword(type.TypeArguments[0])}",
        ];
    }

    private static string Keyword(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
