using System.Globalization;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Reference;

/// <summary>A line of Vectors/random.txt or progressions.txt: a call, and its true elements at some indices; none where one does not fit the type.</summary>
internal sealed record RandomCase(string Line, GridCase Call, int Length, (int Index, string Text)[]? Elements)
{
    public static RandomCase[] Read(string file) => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", file)).Select(Parse)];

    private static RandomCase Parse(string line)
    {
        string[] fields = line.Split(' ');
        var arguments = new Dictionary<string, PythonValue>
        {
            ["dtype"] = PythonValue.Scalar("dtype", fields[1]),
            ["start"] = PythonValue.Scalar("float", fields[2]),
            ["stop"] = PythonValue.Scalar("float", fields[3]),
        };
        if (fields[0] == "logspace")
            arguments["base"] = PythonValue.Scalar("float", fields[4]);
        if (fields[0] == "arange")
        {
            arguments["step"] = PythonValue.Scalar("float", fields[4]);
        }
        else if (fields[0].StartsWith("per", StringComparison.Ordinal))
        {
            arguments["samples"] = PythonValue.Scalar("int", fields[4]);
        }
        else
        {
            arguments["num"] = PythonValue.Scalar("int", fields[5]);
            arguments["endpoint"] = PythonValue.Scalar("bool", fields[6] == "1" ? "True" : "False");
        }

        return new RandomCase(
            line,
            new GridCase(line, line, fields[0], arguments, null, null),
            int.Parse(fields[5], CultureInfo.InvariantCulture),
            fields[7] switch
            {
                "overflow" => null,
                "empty" => [],
                string values => [.. from value in values.Split(',')
                                     let at = value.IndexOf('=', StringComparison.Ordinal)
                                     select (int.Parse(value[..at], CultureInfo.InvariantCulture), value[(at + 1)..])],
            });
    }

    /// <summary>The same call for the pointer-sized integer, whose elements are those of a 64-bit integer here.</summary>
    public RandomCase? ForPointers()
    {
        string? dtype = IntPtr.Size < 8 ? null : Call.Dtype switch { "int64" => "nint", "uint64" => "nuint", _ => null };
        if (dtype is null)
            return null;
        var arguments = new Dictionary<string, PythonValue>(Call.Arguments) { ["dtype"] = PythonValue.Scalar("dtype", dtype) };
        return this with { Line = $"{dtype} for {Line}", Call = Call with { Arguments = arguments } };
    }

    /// <summary>The same grid as a request to the exact engine.</summary>
    public GridRequest Request() => new(
        Enum.Parse<GridLaw>(Call.Function, ignoreCase: true),
        Type.Type,
        Real("start"),
        Real("stop"),
        Call.Function switch { "arange" => Real("step"), "peroctave" => 2, _ => Real("base") },
        Length,
        Endpoint: Call.Arguments.TryGetValue("endpoint", out PythonValue? endpoint) && bool.Parse(endpoint.Text),
        Call.Arguments.TryGetValue("samples", out PythonValue? samples) ? int.Parse(samples.Text, CultureInfo.InvariantCulture) : 0);

    /// <summary>What differs from the line.</summary>
    /// <param name="actual">An element, as <see cref="IGridOutcome"/> gives it.</param>
    public IEnumerable<string> Differences(Func<int, string> actual)
    {
        GridCaller caller = GridCaller.For(Call.ElementDtype);
        return from element in Elements!
               let expected = caller.Show(element.Text)
               where actual(element.Index) != expected
               select $"{Line.Split("0=")[0]}: [{element.Index}] expected {expected}, got {actual(element.Index)}";
    }

    public double Argument(string name) => HexFloat.Parse(Call.Arguments[name].Text);

    public ElementInfo Type => ElementTypes.All.Single(type => type.Dtype == Call.Dtype);

    private Real Real(string name) => Element<double>.Real(Call.Arguments.ContainsKey(name) ? Argument(name) : 10);
}
