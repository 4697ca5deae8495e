using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;
using static System.FormattableString;

namespace StaticTensors.Playground.Model;

/// <summary>The library, asked for elements of a type that is known only when a question is.</summary>
internal abstract class Asked
{
    /// <summary>The most elements that are computed here.</summary>
    public const int MostElements = 10_000;

    /// <summary>The most elements that are shown one by one.</summary>
    public const int MostRows = 200;

    // In the order of the element types.
    private static readonly Asked[] ByType =
    [
        new For<sbyte>(), new For<byte>(), new For<short>(), new For<ushort>(), new For<int>(), new For<uint>(), new For<long>(), new For<ulong>(),
        new For<Int128>(), new For<UInt128>(), new For<nint>(), new For<nuint>(), new For<Half>(), new For<float>(), new For<double>(), new For<decimal>(),
    ];

    /// <summary>Asks.</summary>
    public static Answer Of(Arguments arguments) => ByType[(int)arguments.Question.Element].Answer(arguments);

    protected abstract Answer Answer(Arguments arguments);

    private sealed class For<T> : Asked where T : unmanaged, INumber<T>
    {
        protected override Answer Answer(Arguments arguments)
        {
            bool isLazy = arguments.Question.Law == GridLaw.Arange && !TakesElements(arguments);
            // With the call that makes a tensor of the grid; the one that makes the grid has its own.
            VariableInteger? fault = isLazy ? VariableInteger.Of(Element<T>.Info, arguments.Question.IsConstant) : null;
            IReadOnlyList<Remark> remarks = Remark.Of(fault, Call(arguments, isLazy, literal => literal.IsConstant));
            var answer = new Answer(CodeLine.Of(arguments, isLazy), [.. arguments.Nearest], remarks);
            CallCheck check = CallCheck.Of(Call(arguments, isLazy, _ => true));
            // What the library refuses it is asked all the same: it says so before it computes anything.
            if (fault is null && check is { Faults.Count: 0, Lanes: [{ Count: > MostElements and var count }] })
                return answer with { Notice = Invariant($"The line is right. Its {count} elements are more than the {MostElements} that this page computes.") };
            try
            {
                return answer with { Values = ValuesOf(Create(arguments, isLazy), check.Lanes[0]) };
            }
            catch (Exception exception) when (exception is ArgumentException or OverflowException)
            {
                return answer with { Refusal = new(exception.GetType().Name, exception.Message) };
            }
        }

        private static Tensor<T> Create(Arguments arguments, bool isLazy)
        {
            (Question question, int count) = (arguments.Question, arguments.Count);
            (Real start, Real stop, Real baseOrStep) = (arguments.Start.Value, arguments.Stop.Value, arguments.BaseOrStep.Value);
            return question.Law switch
            {
                GridLaw.Logspace => Tensor.Logspace<T>(start, stop, count, question.Endpoint, baseOrStep, constant: question.IsConstant),
                GridLaw.Geomspace => Tensor.Geomspace<T>(start, stop, count, question.Endpoint, constant: question.IsConstant),
                GridLaw.Linspace => Tensor.Linspace<T>(start, stop, count, question.Endpoint, constant: question.IsConstant),
                GridLaw.Arange when isLazy => Grid<T>.Arange(start, stop, baseOrStep).ToTensor(question.IsConstant),
                GridLaw.Arange => Tensor.Arange(Converted(start), Converted(stop), Converted(baseOrStep), question.IsConstant),
                GridLaw.PerDecade => Tensor.PerDecade<T>(start, stop, count, question.IsConstant),
                _ => Tensor.PerOctave<T>(start, stop, count, question.IsConstant),
            };
        }

        private static Values ValuesOf(Tensor<T> tensor, in GridRequest grid)
        {
            T[] loop = UsualLoop.Elements<T>(grid), elements = tensor.ToArray();
            return new(
                tensor.ToString(), Array.ConvertAll(elements, double.CreateSaturating),
                Element<T>.Info.Kind == ElementKind.Decimal ? [] : [.. elements.Zip(loop, (right, value) => UsualLoop.Error(value, right))],
                [.. elements.Zip(loop, (right, value) => new Row(Text(right), Text(value))).Take(MostRows)],
                elements.Length > 0 ? Text(elements[0]) : "", elements.Length > 0 ? Text(elements[^1]) : "");
        }

        private static string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);

        /// <summary>The call as the compiler wing reads it.</summary>
        private static GridCall Call(Arguments arguments, bool isLazy, Func<Literal, bool> isKnown)
        {
            Question question = arguments.Question;
            return new GridCall(
                question.Law, isLazy ? GridForm.Lazy : GridForm.Scalars, question.Element,
                Known(arguments.Start), Known(arguments.Stop), Known(arguments.BaseOrStep),
                new(true, arguments.Count), new(true, question.Endpoint), new(true, 0), new(true, isLazy ? null : question.IsConstant));

            Operand? Known(Literal literal) => isKnown(literal) ? Operand.Of(literal.Value) : null;
        }

        /// <summary>Whether the arguments of an Arange are elements as they stand, so that C# converts none of them, or an int without loss.</summary>
        private static bool TakesElements(Arguments arguments) =>
            new[] { arguments.Start, arguments.Stop, arguments.BaseOrStep }.All(literal => IsElement(literal.Value));

        private static bool IsElement(Real value)
        {
            bool converts = value.Type == Element<T>.Info.Type
                || (value.Type == ElementType.Int64 && (long)value.Bits.Low is >= int.MinValue and <= int.MaxValue && typeof(T) != typeof(Half));
            return converts && ExactConversion.TryConvert(value.Type.Info(), value.Bits, Element<T>.Info, out ElementBits bits)
                && new Real(Element<T>.Info.Type, bits) == value;
        }

        private static T Converted(Real value)
        {
            ExactConversion.TryConvert(value.Type.Info(), value.Bits, Element<T>.Info, out ElementBits bits);
            return Element<T>.FromBits(bits);
        }
    }
}
