using System.Collections.Generic;

namespace StaticTensors.Playground.Model;

/// <summary>What the library says to a question: values, a refusal or a notice.</summary>
/// <param name="Code">The line of C# that asks it.</param>
/// <param name="Nearest">The arguments in it that are only the nearest doubles to what was typed.</param>
/// <param name="Remarks">What the editor shows at the line.</param>
public sealed record Answer(string Code, IReadOnlyList<string> Nearest, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The elements.</summary>
    public Values? Values { get; init; }

    /// <summary>What the library throws.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Why this page does not compute a right line.</summary>
    public string? Notice { get; init; }
}

/// <summary>The elements of a grid.</summary>
/// <param name="Text">As NumPy prints them.</param>
/// <param name="Numbers">As doubles, for a plot.</param>
/// <param name="Errors">How far the usual loop is off at each, in units in the last place; empty for decimal, which has no such unit.</param>
/// <param name="Rows">The first of them, one by one.</param>
/// <param name="First">The first element.</param>
/// <param name="Last">The last.</param>
public sealed record Values(string Text, double[] Numbers, double[] Errors, IReadOnlyList<Row> Rows, string First, string Last);

/// <summary>One element.</summary>
/// <param name="Exact">As it is.</param>
/// <param name="Loop">What the usual loop makes of it.</param>
public sealed record Row(string Exact, string Loop);

/// <summary>Why there are no values.</summary>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Text">Its message.</param>
public sealed record Refusal(string Exception, string Text);
