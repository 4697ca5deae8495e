using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Findings;

/// <summary>The rule that reports a fault.</summary>
internal static class RuleOfFault
{
    /// <summary>The id of the rule.</summary>
    public static string Id(Fault fault) => fault switch
    {
        VariableInteger => "STEN0001",
        NegativeNum or NoSamples => "STEN0002",
        NoAxis => "STEN0003",
        Misfit => "STEN0004",
        ImpossibleEnds or ZeroStep => "STEN0011",
        TooManyElements or TooManySamples or TooManySteps or NotCountable => "STEN0015",
        UnsupportedElement => "STEN0016",
        NoPlace or NoPart or TooManyIndices or NotOneElement or NotOneNumber => "STEN0017",
        _ => "STEN0014",
    };
}
