namespace StaticTensors.Benchmarks.Speed;

/// <summary>A bound for the quotient of two times. With several dividends, the worst quotient counts.</summary>
/// <param name="Text">What is promised.</param>
/// <param name="Dividends">The benchmarks above the fraction line.</param>
/// <param name="Divisor">The benchmark below it.</param>
/// <param name="Bound">The quotient is at least this, or at most.</param>
/// <param name="IsAtLeast">Whether the bound is a lower one.</param>
internal sealed record Goal(string Text, string[] Dividends, string Divisor, double Bound, bool IsAtLeast)
{
    /// <summary>At least a number of times as fast as another.</summary>
    public static Goal Faster(string text, string other, string own, double atLeast) => new(text, [other], own, atLeast, IsAtLeast: true);

    /// <summary>At most a number of times another's time.</summary>
    public static Goal Within(string text, string[] own, string other, double atMost) => new(text, own, other, atMost, IsAtLeast: false);

    /// <summary>All benchmarks to measure.</summary>
    public string[] Benchmarks => [.. Dividends, Divisor];

    public string Row(Times times)
    {
        double[] quotients = [.. Dividends.Select(dividend => times[dividend] / times[Divisor])];
        double worst = IsAtLeast ? quotients.Min() : quotients.Max();
        bool isMet = IsAtLeast ? worst >= Bound : worst <= Bound;
        string which = Dividends.Length == 1 ? "" : $" ({Dividends[Array.IndexOf(quotients, worst)].Split('.')[1].Split('(')[0]})";
        return $"| {Text} | {(IsAtLeast ? "≥" : "≤")} {Bound}× | {worst:0.00}×{which} | {(isMet ? "yes" : "**no**")} |";
    }
}
