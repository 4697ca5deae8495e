using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Tests.Analyzers;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Calls;

/// <summary>Lines that people write before reading any documentation compile, or the file says why not, what the compiler says, and what to write.</summary>
public class NaiveLineTests
{
    private const string Program = """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using StaticTensors;
        class Naive
        {
            static void TakesArray(double[] values) { }
            static void TakesEnumerable(IEnumerable<double> values) { }
            static void TakesList(IReadOnlyList<double> values) { }
            static void TakesMemory(ReadOnlyMemory<double> values) { }
            static void TakesSpan(ReadOnlySpan<double> values) { }
            static void Line()
            {
                Tensor<double> t = Tensor.Logspace(0.0, 3.0, num: 4);
                //LINE
            }
        }
        """;

    /// <summary>A line, and indented below it: why it is an error, what the compiler says, what to write, and what a fix writes.
    /// </summary>
    private static readonly (string Line, Dictionary<string, string> Said)[] Lines = [.. Read()];

    [Fact]
    public void A_line_compiles_or_its_error_is_the_one_that_is_listed()
    {
        string wrong = string.Join('\n', from line in Lines
                                         let error = Error(line.Line)
                                         where error != line.Said.GetValueOrDefault("error")
                                         select $"{line.Line}\n    error: {error}");
        Assert.True(wrong.Length == 0, wrong);
        Assert.InRange(Lines.Count(line => line.Said.Count == 0), 24, int.MaxValue);
    }

    [Fact]
    public void What_to_write_instead_compiles() => Assert.Equal([],
        from line in Lines
        where line.Said.Count > 0
        let error = Error(line.Said["write"])
        where error is not null || line.Said["why"].Length == 0
        select $"{line.Said["write"]}: {error}");

    [Fact]
    public async Task A_fix_writes_what_the_file_says_and_it_compiles()
    {
        foreach ((string line, Dictionary<string, string> said) in Lines.Where(line => line.Said.Count > 0))
        {
            Assert.Equal(said.TryGetValue("fix", out string? expected) ? [With(expected)] : [], await Fixes.OfErrors(With(line)));
            Assert.Null(expected is null ? null : Error(expected));
        }
    }

    private static string With(string line) => Program.Replace("//LINE", line + "\n", StringComparison.Ordinal);

    private static string? Error(string line) =>
        Compile.Of(With(line)).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            .FirstOrDefault();

    private static IEnumerable<(string Line, Dictionary<string, string> Said)> Read()
    {
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("NaiveLines.txt")!);
        (string Line, Dictionary<string, string> Said)? current = null;
        foreach (string line in file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            if (line.StartsWith(' '))
            {
                string[] parts = line.Trim().Split(": ", 2);
                current!.Value.Said[parts[0]] = parts[1];
                continue;
            }

            if (current is { } whole)
                yield return whole;
            current = (line, []);
        }

        yield return current!.Value;
    }
}
