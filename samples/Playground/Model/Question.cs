using System;
using System.Linq;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Playground.Model;

/// <summary>The grid that is asked for, in names and in the texts that were typed.</summary>
public sealed record Question
{
    /// <summary>The names of the functions.</summary>
    public static readonly string[] Functions = Enum.GetNames<GridLaw>();

    /// <summary>The names of the element types.</summary>
    public static readonly string[] Types = [.. ElementTypes.All.Select(info => info.Keyword)];

    /// <summary>One of the functions.</summary>
    public string Function { get; init; } = "Logspace";

    /// <summary>One of the element types.</summary>
    public string Type { get; init; } = "double";

    /// <summary>The first end.</summary>
    public string Start { get; init; } = "2";

    /// <summary>The other end.</summary>
    public string Stop { get; init; } = "3";

    /// <summary>How many samples.</summary>
    public string Num { get; init; } = "4";

    /// <summary>The base of Logspace.</summary>
    public string Base { get; init; } = "10";

    /// <summary>The step of Arange.</summary>
    public string Step { get; init; } = "0.25";

    /// <summary>How many samples a decade or an octave has.</summary>
    public string Samples { get; init; } = "3";

    /// <summary>Whether the last sample is the stop.</summary>
    public bool Endpoint { get; init; } = true;

    /// <summary>Whether the tensor is constant: true, false, or nothing, as its element type has it.</summary>
    public string Constant { get; init; } = "";

    /// <summary>Whether the function has a base.</summary>
    public bool HasBase => Law == GridLaw.Logspace;

    /// <summary>Whether the function has a step.</summary>
    public bool HasStep => Law == GridLaw.Arange;

    /// <summary>Whether the function has a number of samples in each of something.</summary>
    public bool HasSamples => Law.IsProgression();

    /// <summary>Whether the function has a number of samples, and an endpoint.</summary>
    public bool HasNum => !Law.IsCounted();

    internal GridLaw Law => (GridLaw)Functions.IndexOf(Function);

    internal ElementType Element => (ElementType)Types.IndexOf(Type);

    internal bool? IsConstant => Constant == "" ? null : Constant == "true";
}
