using System;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Playground.Model;

/// <summary>The loop over doubles that everyone writes in place of a grid, and how far it is off.</summary>
internal static class UsualLoop
{
    /// <summary>An element of the loop, as code.</summary>
    public static string Code(GridLaw law, bool endpoint) => law switch
    {
        GridLaw.Logspace => "Math.Pow(@base, start + i * step)",
        GridLaw.Geomspace => $"start * Math.Pow(stop / start, {(endpoint ? "i / (num - 1.0)" : "(double)i / num")})",
        GridLaw.Linspace or GridLaw.Arange => "start + i * step",
        _ => $"start * Math.Pow({(law == GridLaw.PerDecade ? 10 : 2)}, (double)i / samples)",
    };

    /// <summary>The elements that the loop makes of the numbers of a grid.</summary>
    public static T[] Elements<T>(in GridRequest grid) where T : unmanaged, INumber<T>
    {
        double start = Double(grid.Start), stop = Double(grid.Stop), baseOrStep = Double(grid.BaseOrStep), divisions = grid.Divisions;
        double step = grid.Law == GridLaw.Arange ? baseOrStep : (stop - start) / divisions;
        var elements = new T[grid.Count];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = T.CreateSaturating(grid.Law switch
            {
                GridLaw.Logspace => Math.Pow(baseOrStep, start + i * step),
                GridLaw.Geomspace => start * Math.Pow(stop / start, i / divisions),
                GridLaw.Linspace or GridLaw.Arange => start + i * step,
                _ => start * Math.Pow(baseOrStep, i / divisions),
            });
        }

        return elements;
    }

    /// <summary>How many numbers of their type one value is away from another, which is the correctly rounded one: its error in ulp.</summary>
    public static double Error<T>(T value, T right) where T : unmanaged, INumber<T> =>
        value == right || (T.IsNaN(value) && T.IsNaN(right)) ? 0
        : T.IsNaN(value) || T.IsNaN(right) ? double.NaN
        : (double)BigInteger.Abs(Place(value) - Place(right));

    /// <summary>Where a value stands among all numbers of its type.</summary>
    private static BigInteger Place<T>(T value) where T : unmanaged, INumber<T>
    {
        if (Element<T>.Info.Kind == ElementKind.Integer)
            return BigInteger.CreateChecked(value);
        // The bits of a float count the numbers from 0 on.
        BigInteger magnitude = Element<T>.ToBits(T.Abs(value)).Low;
        return T.IsNegative(value) ? -magnitude : magnitude;
    }

    private static double Double(Real value)
    {
        ExactConversion.TryConvert(value.Type.Info(), value.Bits, ElementType.Double.Info(), out ElementBits bits);
        return Element<double>.FromBits(bits);
    }
}
