using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The largest and the smallest values of each of the sixteen types, as ends and beyond.</summary>
public class TypeEndTests
{
    [Fact]
    public void Every_type_reaches_its_ends() => SixteenTypes.Each(new Ends());

    private sealed class Ends : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            T smallest = typeof(T) == typeof(double) ? T.CreateChecked(double.Epsilon) :
                typeof(T) == typeof(float) ? T.CreateChecked(float.Epsilon) :
                typeof(T) == typeof(Half) ? T.CreateChecked(Half.Epsilon) :
                typeof(T) == typeof(decimal) ? T.CreateChecked(1e-28m) : T.One;
            T highest = Finite<T>(double.MaxValue), lowest = Finite<T>(-double.MaxValue);
            Linspace(lowest, highest);
            Linspace(highest, lowest);
            Linspace(T.Zero, smallest);
            Geomspace(smallest, highest);
            Geomspace(highest, smallest);
            if (T.IsNegative(lowest))
                Geomspace(lowest, T.Zero - smallest);
        }

        /// <summary>The finite value of a type nearest to one that is too large.</summary>
        private static T Finite<T>(double value) where T : unmanaged, INumber<T>
        {
            T largest = typeof(T) == typeof(float) ? T.CreateChecked(float.MaxValue) :
                typeof(T) == typeof(Half) ? T.CreateChecked(Half.MaxValue) : T.CreateSaturating(Math.Abs(value));
            return value > 0 ? largest : Element<T>.Info.Kind == ElementKind.BinaryFloat ? -largest : T.CreateSaturating(value);
        }

        private static void Linspace<T>(T start, T stop) where T : unmanaged, INumber<T>
        {
            GridRequest request = Ask.Linspace(Element<T>.Target, start, stop, 7);
            Check(request, start, stop, i => Root.Linspace(ExactValue.Of(start), ExactValue.Of(stop), i, 6));
        }

        private static void Geomspace<T>(T start, T stop) where T : unmanaged, INumber<T>
        {
            GridRequest request = Ask.Geomspace(Element<T>.Target, start, stop, 7);
            Check(request, start, stop, i => Root.Geomspace(ExactValue.Of(start), ExactValue.Of(stop), i, 6));
        }

        private static void Check<T>(GridRequest request, T start, T stop, Func<int, Root> element) where T : unmanaged, INumber<T>
        {
            Assert.Equal(start, request.At<T>(0));
            Assert.Equal(stop, request.At<T>(6));
            var grid = new ExactGrid(request);
            for (int i = 0; i <= 6; i++)
                Bracket.Check(request, grid, i, element(i), typeof(T).Name);
        }
    }

    [Fact]
    public void One_beyond_an_integer_type_is_a_misfit()
    {
        foreach (ElementInfo type in ElementTypes.All.Where(type => type.Kind == ElementKind.Integer && type.Bits < 128))
        {
            var lowest = (Int128)type.Minimum;
            var highest = (Int128)type.Maximum;
            GridRequest inside = Ask.Linspace(type.Type, lowest, highest, 2), outside = Ask.Linspace(type.Type, lowest - 1, highest + 1, 2);
            Assert.True(inside.Fits(0) && inside.Fits(1), type.Keyword);
            Assert.False(outside.Fits(0) || outside.Fits(1), type.Keyword);
        }
    }
}
