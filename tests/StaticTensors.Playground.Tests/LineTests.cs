using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Tests.Support;
using StaticTensors.Playground.Model;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>
/// The line to copy, compiled: it makes what the page shows, it throws what the page says, and the analyzers say what the page says they do.
/// </summary>
public class LineTests
{
    private const int Seed = 20261129;
    private const int Questions = 600;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(TensorAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "2", "3", "-1", "-2", "-3", "10", "100", "127", "255", "256", "1000", "-300", "300", "308", "309", "20_000", "0.1", "0.25", "0.5",
        "-0.5", "1.5", "0.3", "1e-3", "1e3", "1e300", "1e-300", "-0", "-0.0", "0.1m", "0.1f", "0.1d", "2147483647", "2147483648", "3_000_000_000",
        "4294967296", "16777217", "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
        "18446744073709551616", "-9223372036854775809", "79228162514264337593543950335", "79228162514264337593543950336",
        "-170141183460469231731687303715884105728", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456",
        "4052555153018976267", "0.1234567890123456789012345678", "27.5", "0.01", "1e-5", "pi", "-e", "tau", "inf", "-inf", "nan", "65504", "65536",
        "+7", ".5", "-.25e1", "1.0",
    ];

    private static readonly string[] Counts = ["0", "1", "2", "3", "5", "9", "50", "300", "-1", "1025", "2147483647"];

    private static readonly Answer[] Answers = [.. Random().Select(question => Asked.Of(Arguments.Read(question, out _)!))];

    [Fact]
    public async Task The_compiler_the_run_time_and_the_analyzers_agree_with_the_page()
    {
        Answer[] answers = Answers;
        Assert.InRange(answers.Count(answer => answer.Values is not null), Questions / 5, Questions);
        Assert.InRange(answers.Count(answer => answer.Refusal is not null), Questions / 5, Questions);

        var source = new StringBuilder("using System;\nusing StaticTensors;\npublic static class Consumer\n{\n");
        const int FirstLine = 4;
        foreach ((int i, Answer answer) in answers.Index())
            source.Append($"    public static string Line{i}() {{ {answer.Code} return grid.ToString(); }}\n");
        CSharpCompilation lines = Compile.Of(source.Append("}\n").ToString());
        Type consumer = Compile.Load(Compile.Generate(lines)).GetType("Consumer", throwOnError: true)!;
        ImmutableArray<Diagnostic> diagnostics = await lines.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        ILookup<int, string> reported = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - FirstLine,
                diagnostic => $"{diagnostic.Id} {diagnostic.Descriptor.DefaultSeverity} {diagnostic.Descriptor.Title}: {diagnostic.GetMessage()}");

        foreach ((int i, Answer answer) in answers.Index())
        {
            string seen = $"seed {Seed}, {answer.Code}";
            Assert.True(Said(answer.Remarks).SequenceEqual(reported[i].Order(StringComparer.Ordinal)),
                $"{seen}\nthe page: {string.Join("\n  ", Said(answer.Remarks))}\nthe analyzers: {string.Join("\n  ", reported[i])}");
            if (answer.Notice is not null)
                continue;
            (string? text, Exception? thrown) = Run(consumer, $"Line{i}");
            Assert.True(answer.Values?.Text == text, $"{seen} made {text}, not {answer.Values?.Text}");
            Assert.True(answer.Refusal == (thrown is null ? null : new Refusal(thrown.GetType().Name, thrown.Message)), $"{seen} threw {thrown}");
        }
    }

    [Fact]
    public void Each_rule_about_values_is_met() => Assert.Equal(
        ["STEN0001", "STEN0002", "STEN0004", "STEN0005", "STEN0006", "STEN0007", "STEN0011", "STEN0015", "STEN0018", "STEN0020"],
        Answers.SelectMany(answer => answer.Remarks).Select(remark => remark.Rule).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Said(IEnumerable<Remark> remarks) =>
        remarks.Select(remark => $"{remark.Rule} {remark.Severity} {remark.Title}: {remark.Text}").Order(StringComparer.Ordinal);

    private static IEnumerable<Question> Random()
    {
        var random = new Random(Seed);
        for (int i = 0; i < Questions; i++)
        {
            yield return new Question
            {
                Function = One(Question.Functions),
                Type = One(Question.Types),
                Start = One(Numbers),
                Stop = One(Numbers),
                Num = One(Counts),
                Base = random.Next(2) == 0 ? "10" : One(Numbers),
                Step = One(Numbers),
                Samples = One(Counts),
                Endpoint = random.Next(4) > 0,
                Constant = random.Next(8) switch { 0 => "true", 1 => "false", _ => "" },
            };
        }

        string One(string[] texts) => texts[random.Next(texts.Length)];
    }

    private static (string? Text, Exception? Thrown) Run(Type consumer, string line)
    {
        try
        {
            return (consumer.GetMethod(line)!.CreateDelegate<Func<string>>()(), null);
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            return (null, exception);
        }
    }
}
