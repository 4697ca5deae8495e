using System.Text.Json;
using Xunit;

namespace StaticTensors.Package.Tests;

/// <summary>A value displayed without printing has the text of ToString. Explicit tests only: each takes half a minute.</summary>
[Collection<PackageGroup>]
public class DisplayTests(PackageFixture package)
{
    // Expressions with the same meaning in C# and F#.
    private static readonly (string Expression, string Text)[] Values =
    [
        ("Tensor.Linspace(0.0, 1.0, 5)", "Tensor([0.  , 0.25, 0.5 , 0.75, 1.  ])"),
        ("Tensor.Arange(6).Reshape(2, 3)", "Tensor([[0, 1, 2],\n        [3, 4, 5]], dtype=int32)"),
        ("Tensor.Arange(2000)", "Tensor([   0,    1,    2, ..., 1997, 1998, 1999],\n       shape=(2000,), dtype=int32)"),
        ("Tensor.Linspace<decimal>(0.0, 1.0, 3)", "Tensor([0. , 0.5, 1. ], dtype=decimal)"),
        ("Tensor.Equal(Tensor.Arange(3), Tensor.ZerosLike(Tensor.Arange(3)))", "TensorMask([ True, False, False])"),
        ("Tensor.Equal(Tensor.Eye<int>(2), Tensor.ZerosLike(Tensor.Eye<int>(2)))", "TensorMask([[False,  True],\n            [ True, False]])"),
    ];

    private static readonly string[] MimeTypes = ["text/plain", "text/html"];

    [Theory(Explicit = true)]
    [InlineData("csharp", "using StaticTensors;", ";")]
    [InlineData("fsharp", "open StaticTensors", " |> ignore")]
    public void A_notebook(string language, string import, string end)
    {
        // In a separate folder: tools restored from a manifest are recorded per user, and outlive this package folder.
        package.Consume("", "tool update Microsoft.dotnet-interactive --version 1.0.712001 --tool-path tools");
        string code = In(import, from value in Values from type in MimeTypes select $"{value.Expression}.Display(\"{type}\"){end}");
        string question = JsonSerializer.Serialize(new { token = "cell", commandType = "SubmitCode", command = new { code, targetKernelName = language } });

        IReadOnlyList<string> answer = package.Ask(Path.Combine("tools", "dotnet-interactive"), "stdio", question, "\"eventType\":\"Command");

        // The first one is the restored package.
        string?[] shown =
        [
            .. from line in answer
               where line.Contains("\"eventType\":\"DisplayedValueProduced\"", StringComparison.Ordinal)
               select JsonDocument.Parse(line).RootElement.GetProperty("event").GetProperty("formattedValues")[0].GetProperty("value").GetString(),
        ];
        string[] expected = [.. Values.SelectMany(value => (string[])[value.Text, $"<pre>{value.Text}</pre>"])];
        Assert.Equal(expected, shown.TakeLast(expected.Length));
    }

    [Fact(Explicit = true)]
    public void FSharp_interactive()
    {
        string script = In("open StaticTensors;;", Values.Select(value => $"{value.Expression};;").Append("exit 0;;"));

        string output = package.Consume("", "fsi --nologo", input: script).ReplaceLineEndings("\n");

        IEnumerable<string> shown = output.Split("val it: ")[1..].Select(value => value.Split('=', 2)[1].Split("\n\n")[0].Trim());
        Assert.Equal(Values.Select(value => value.Text), shown);
        // Columns stay aligned: text of several lines begins on its own line.
        string[] wrapped = [.. Values.Select(value => value.Text).Where(text => text.Contains('\n', StringComparison.Ordinal))];
        Assert.All(wrapped, text => Assert.Contains("\n" + text, output, StringComparison.Ordinal));
    }

    /// <summary>Code that starts by loading the package.</summary>
    private string In(string import, IEnumerable<string> lines) =>
        string.Join('\n', lines.Prepend(import).Prepend("#r \"nuget: StaticTensors, 0.1.0\"").Prepend($"#i \"nuget: {package.Feed}\"")) + "\n";
}
