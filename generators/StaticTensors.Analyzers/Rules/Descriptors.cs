using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace StaticTensors.Analyzers.Rules;

/// <summary>All rules, one line each. Ids are never reused.</summary>
public static class Descriptors
{
    /// <summary>The category of all rules, with which an .editorconfig can set their severity together.</summary>
    public const string Category = "StaticTensors";

    // Where the documentation is published; null until then. Before the rules, which need it.
    private static readonly string? Pages =
        typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == nameof(Pages))?.Value;

#pragma warning disable CS1591 // The title says it all.
    public static readonly DiagnosticDescriptor VariableInteger = Rule("STEN0001", Error, "An integer tensor cannot be variable", "{0}");
    public static readonly DiagnosticDescriptor NegativeNum = Rule("STEN0002", Error, "The number of samples is negative", "{0}");
    public static readonly DiagnosticDescriptor AxisOutside = Rule("STEN0003", Error, "The result has no such axis", "{0}");
    public static readonly DiagnosticDescriptor ElementDoesNotFit = Rule("STEN0004", Error, "An element does not fit its type", "{0}");
    public static readonly DiagnosticDescriptor InfiniteElement = Rule("STEN0005", Warning, "Exponents look like end points", "{0}");
    public static readonly DiagnosticDescriptor NotANumber = Rule("STEN0006", Warning, "An element is NaN", "{0}");
    public static readonly DiagnosticDescriptor RepeatedIntegers = Rule("STEN0007", Warning, "Truncation repeats elements", "{0}");
    public static readonly DiagnosticDescriptor LogarithmOfEnd = Rule("STEN0008", Info, "Geomspace takes the ends themselves",
        "Logspace of two logarithms is Geomspace of the numbers, exact at both ends");
    public static readonly DiagnosticDescriptor GradientOfConstant = Rule("STEN0009", Warning, "A constant has no gradient",
        "{0} of a tensor that is always constant: {1}");
    public static readonly DiagnosticDescriptor NoGradientThrough = Rule("STEN0010", Info, "No gradient flows through a grid",
        "A variable tensor is given as {0}, but no gradient flows through {1} into it");
    public static readonly DiagnosticDescriptor ImpossibleEnds = Rule("STEN0011", Error, "There is no such grid", "{0}");
    public static readonly DiagnosticDescriptor ValuesOfCall = Rule("STEN0012", Hidden, "What a call returns", "{0}");
    public static readonly DiagnosticDescriptor GridByHand = Rule("STEN0013", Info, "A grid is made by hand",
        "These are the elements of a grid: {0} makes them, each rounded once");
    public static readonly DiagnosticDescriptor ShapesDoNotFit = Rule("STEN0014", Error, "Shapes are incompatible", "{0}");
    public static readonly DiagnosticDescriptor TooManyElements = Rule("STEN0015", Error, "There are more elements than an array can hold", "{0}");
    public static readonly DiagnosticDescriptor UnsupportedElement = Rule("STEN0016", Error, "Not an element type", "{0}");
    public static readonly DiagnosticDescriptor IndexOutside = Rule("STEN0017", Error, "There is no such element", "{0}");
    public static readonly DiagnosticDescriptor ExponentsAsEnds = Rule("STEN0018", Info, "Exponents are powers of ten", "{0}");
    public static readonly DiagnosticDescriptor NaturalLogarithm = Rule("STEN0019", Warning, "Natural logarithms are not exponents of 10",
        "Logspace raises 10 to these natural logarithms: Geomspace takes the numbers themselves");
    public static readonly DiagnosticDescriptor EmptyGrid = Rule("STEN0020", Warning, "A grid is empty", "{0}");
    public static readonly DiagnosticDescriptor IntegerDivision = Rule("STEN0021", Warning, "A fraction is lost",
        "{0} is {1}, because this is integer division");
    public static readonly DiagnosticDescriptor UnusedResult = Rule("STEN0022", Warning, "A result is not used",
        "{0} changes nothing: it returns a new tensor, which is not used");
    public static readonly DiagnosticDescriptor ElementsAsRows = Rule("STEN0023", Warning, "Elements look like rows",
        "foreach gives each element here, as a tensor of rank 0: Rows gives the parts along the first axis");
#pragma warning restore CS1591

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: Pages is null ? null : $"{Pages}/rules/{id}.md");
}
