using System.Globalization;

namespace StaticTensors.Tests.Support;

/// <summary>A culture that writes every part of a number differently; built in code, because the tests run without culture data.</summary>
internal static class OddCulture
{
    /// <summary>What the call returns while the odd culture is current.</summary>
    public static T Under<T>(Func<T> call)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.PositiveSign = "plus";
        odd.NumberFormat.NumberDecimalSeparator = "dot";
        odd.NumberFormat.NaNSymbol = "none";
        odd.NumberFormat.PositiveInfinitySymbol = "endless";
        odd.NumberFormat.NegativeInfinitySymbol = "minusendless";
        try
        {
            CultureInfo.CurrentCulture = odd;
            return call();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
