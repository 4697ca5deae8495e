using System.Globalization;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Tests.Support;

/// <summary>Calls of the grid functions as a user would write them, all arguments constant; the same for the same seed.</summary>
internal sealed class RandomCalls(int seed)
{
    private static readonly string[] Types = [.. ElementTypes.All.Select(type => type.Keyword)];

    private readonly Random random = new(seed);

    public string Next()
    {
        string type = Types[random.Next(Types.Length)];
        return random.Next(9) switch
        {
            8 => $"Tensor.{Progression()}<{type}>({Number()}, {Number()}, {random.Next(0, 9)}{Constant(type)})",
            0 => $"Tensor.Arange(({type})({Integer()}), ({type})({Integer()}){Constant(type)})",
            1 => $"Tensor.Arange(({type}){random.Next(0, 90)}, ({type}){random.Next(0, 120)}, ({type}){random.Next(1, 9)})",
            2 => $"Tensor.Logspace<{type}>([{Number()}, {Number()}], {Number()}{Rest(type, "@base: [2.0, 3.0]", axes: 2)})",
            3 => $"Tensor.Geomspace<{type}>([{Number()}, {Number()}], new double[] {{ {Number()}, {Number()} }}{Rest(type, null, axes: 2)})",
            4 => $"Tensor.Linspace<{type}>({Number()}, {Number()}{Rest(type, null)})",
            5 => $"Tensor.Geomspace<{type}>({Number()}, {Number()}{Rest(type, null)})",
            6 => $"Tensor.Logspace(({type})({random.Next(0, 3)}), ({type})({random.Next(0, 3)}){Rest("double", "@base: 1.5")})",
            _ => $"Tensor.Logspace<{type}>({Number()}, {Number()}{Rest(type, $"@base: {Number()}")})",
        };
    }

    /// <summary>A call that makes a grid without stored elements.</summary>
    public string NextLazy()
    {
        string type = Types[random.Next(Types.Length)];
        string num = random.Next(6) switch
        {
            0 => "",
            1 => $", num: {random.NextInt64(1L << 54)}",
            _ => $", num: {random.Next(-1, 12)}",
        };
        string endpoint = random.Next(3) == 0 ? ", endpoint: false" : "";
        return $"Grid<{type}>." + random.Next(5) switch
        {
            0 => $"Logspace({Number()}, {Number()}{num}{endpoint}{(random.Next(2) == 0 ? $", @base: {Number()}" : "")})",
            1 => $"Linspace({Number()}, {Number()}{num}{endpoint})",
            2 => $"Geomspace({Number()}, {Number()}{num}{endpoint})",
            3 => $"Arange({Number()}, {Number()}{(random.Next(2) == 0 ? $", {Number()}" : "")})",
            _ => $"{Progression()}({Number()}, {Number()}, {random.Next(0, 9)})",
        };
    }

    /// <summary>A call of Logspace or Geomspace that is partly known.</summary>
    public string NextInPart()
    {
        string type = Types[random.Next(Types.Length)], law = random.Next(2) == 0 ? "Logspace" : "Geomspace";
        (string start, string stop) = (Number(), Number());
        if (law == "Logspace" || random.Next(2) == 0)
            start = $"Hide<double>({start})";
        else
            stop = $"Hide<double>({stop})";
        string? @base = law == "Logspace" ? $"@base: {Number()}" : null;
        return random.Next(3) switch
        {
            0 => $"Filled<{type}>({random.Next(0, 12)}, d => Tensor.{law}<{type}>({start}, {stop}, d" +
                $"{(@base is null ? "" : ", " + @base)}{(random.Next(3) == 0 ? ", endpoint: false" : "")}))",
            1 when law == "Geomspace" => $"Tensor.Geomspace(({type})({random.Next(1, 9)}), Hide(({type})({random.Next(1, 99)})){Rest(type, null)})",
            _ => $"Tensor.{law}<{type}>({start}, {stop}{Rest(type, @base)})",
        };
    }

    private string Progression() => random.Next(2) == 0 ? "PerDecade" : "PerOctave";

    private string Rest(string type, string? @base, int axes = 1) =>
        $", num: {random.Next(-1, 12)}" +
        (random.Next(3) == 0 ? ", endpoint: false" : "") +
        (@base is not null && random.Next(2) == 0 ? $", {@base}" : "") +
        (random.Next(3) == 0 ? $", axis: {(random.Next(9) == 0 ? axes : random.Next(-axes - 1, axes))}" : "") +
        Constant(type);

    private string Constant(string type) => random.Next(4) switch
    {
        0 => ", constant: true",
        1 when type is "Half" or "float" or "double" || random.Next(9) == 0 => ", constant: false",
        _ => "",
    };

    private string Integer() => random.Next(0, 40).ToString(CultureInfo.InvariantCulture);

    private string Number() => random.Next(12) switch
    {
        0 => "double.NaN",
        1 => "double.PositiveInfinity",
        2 => "-0.0",
        3 => "1e300",
        4 or 5 => random.Next(-4, 20).ToString(CultureInfo.InvariantCulture),
        _ => (random.NextDouble() * 6 - 1).ToString("R", CultureInfo.InvariantCulture),
    };
}
