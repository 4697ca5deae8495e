using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>
/// Random programs are compiled, analyzed and run: the editor has an error exactly where the run throws, with the exception's message, and each shape it shows
/// is the real one. STATICTENSORS_PROGRAMS says how many.
/// </summary>
public class ShapeMirrorTests(ITestOutputHelper output)
{
    private const int Seed = 20261129, Batch = 500;
    private const string Has = " has the shape ";

    private const string Head =
        """
        #pragma warning disable CS1718
        using System;
        using System.Collections.Generic;
        using StaticTensors;
        public static class Consumer
        {
            public static int Line;
            public static readonly Dictionary<int, string> Shapes = new();
            private static void See(Tensor<double> tensor) => Shapes[Line] = string.Join(", ", tensor.Shape.ToArray());

        """;

    [Fact]
    public async Task An_error_is_a_line_that_throws_and_a_shape_is_the_real_one()
    {
        int programs = int.Parse(Environment.GetEnvironmentVariable("STATICTENSORS_PROGRAMS") ?? "2000", CultureInfo.InvariantCulture);
        var random = new RandomPrograms(Seed);
        (int wrong, int shapes) = (0, 0);
        var differences = new List<string>();
        for (int first = 0; first < programs; first += Batch)
        {
            IReadOnlyList<string>[] batch = [.. Enumerable.Range(0, Math.Min(Batch, programs - first)).Select(_ => random.Next())];
            (int Wrong, int Shapes) found = await Compare(batch, differences);
            wrong += found.Wrong;
            shapes += found.Shapes;
        }

        Assert.True(differences.Count == 0, $"seed {Seed}: {differences.Count} differences\n{string.Join("\n\n", differences.Take(3))}");
        output.WriteLine($"seed {Seed}: {programs} programs, {wrong} of them wrong, {shapes} shapes");
        Assert.InRange(wrong, programs / 3, programs * 2 / 3);
        Assert.InRange(shapes, programs * 4, int.MaxValue);
    }

    private static async Task<(int Wrong, int Shapes)> Compare(IReadOnlyList<string>[] programs, List<string> differences)
    {
        var source = new StringBuilder(Head.ReplaceLineEndings("\n"));
        int next = Head.ReplaceLineEndings("\n").Count(c => c == '\n');
        var starts = new int[programs.Length];
        for (int i = 0; i < programs.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"public static void P{i}()\n{{\n");
            starts[i] = next + 2;
            next += programs[i].Count + 3;
            for (int line = 0; line < programs[i].Count; line++)
                source.Append(CultureInfo.InvariantCulture, $"Line = {starts[i] + line}; {programs[i][line]}\n");
            source.Append("}\n");
        }

        CSharpCompilation compilation = Compile.Of(source.Append("}\n").ToString());
        ILookup<int, Diagnostic> said = (await Rules.Diagnostics(
            compilation, new ShapesDoNotFitAnalyzer(), new AxisOutsideAnalyzer(), new IndexOutsideAnalyzer(), new ValuesOfCallAnalyzer()))
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Type consumer = Compile.Load(compilation).GetType("Consumer", throwOnError: true)!;
        FieldInfo at = consumer.GetField("Line")!;
        var real = (Dictionary<int, string>)consumer.GetField("Shapes")!.GetValue(null)!;

        int wrong = 0, shapes = 0;
        for (int i = 0; i < programs.Length; i++)
        {
            Exception? thrown = Thrown(consumer.GetMethod($"P{i}")!);
            int line = thrown is null ? int.MaxValue : (int)at.GetValue(null)!;
            Diagnostic[] all = [.. Enumerable.Range(starts[i], programs[i].Count).SelectMany(number => said[number])];
            Diagnostic[] errors = [.. all.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            (int Line, string Shape)[] shown = [.. all.Where(one => Text(one).Contains(Has, StringComparison.Ordinal))
                .Select(one => (Line(one), Text(one).Split(Has)[1].Trim('(', ')').TrimEnd(','))).Where(one => one.Item1 < line)];
            bool agree = shown.All(one => one.Shape == real[one.Line])
                && (thrown is null ? errors.Length == 0 : errors.Any(error => Text(error) == Text(thrown)) && errors.All(error => Line(error) == line));
            if (!agree)
            {
                differences.Add($"{string.Join('\n', programs[i])}\nthrew in line {line - starts[i]} [{thrown?.Message}], said\n" +
                    string.Join('\n', all.Select(one => $"{Line(one) - starts[i]} {one.Id} {Text(one)}")));
            }

            wrong += thrown is null ? 0 : 1;
            shapes += shown.Length;
        }

        return (wrong, shapes);
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    /// <summary>The message without the parameter's name, which .NET adds.</summary>
    private static string Text(Exception exception) => exception is ArgumentException { ParamName: { } parameter }
        ? exception.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal) : exception.Message;

    private static Exception? Thrown(MethodInfo method)
    {
        try
        {
            method.Invoke(null, null);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
    }
}
