using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>Every gradient against finite differences of the function.</summary>
public class CentralDifferenceTests
{
    private const int Seed = 20261126;
    private const double Step = 1e-5;

    private static readonly (int[] X, int[] Y)[] Shapes =
    [
        ([3, 4], [3, 4]), ([2, 3], [3]), ([2, 3], [2, 1]), ([2, 1, 3], [3, 1]), ([3, 2], []), ([1, 4], [1]), ([2, 3, 2], [2, 3, 2]), ([2, 2, 3], [1, 2, 3]),
    ];

    public static TheoryData<string> Names => [.. Operations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_gradient_is_the_slope(string name)
    {
        var operation = Operations.All[name];
        var random = new Random(Seed);
        foreach ((int[] xShape, int[] yShape) in Shapes)
        {
            Tensor<double> x = Draw(random, xShape), y = Draw(random, yShape);
            // Elements have different weights, so that a gradient in the wrong place shows.
            Tensor<double> result = operation(x, y, null);
            Tensor<double> weights = Draw(random, result.Shape.ToArray()).Copy(constant: true);

            result.Backward(weights);

            string call = $"seed {Seed}, {name} of shapes ({string.Join(", ", xShape)}) and ({string.Join(", ", yShape)})";
            Compare(x, changed => Weigh(operation(changed, y, true), weights), $"{call}, x");
            if (y.Grad is not null)
                Compare(y, changed => Weigh(operation(x, changed, true), weights), $"{call}, y");
        }
    }

    private static void Compare(Tensor<double> variable, Func<Tensor<double>, double> function, string what)
    {
        double[] values = variable.ToArray();
        double[] grad = variable.Grad!.ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            double slope = (At(values[i] + Step) - At(values[i] - Step)) / (2 * Step);
            Assert.True(Math.Abs(slope - grad[i]) < 1e-7 * Math.Max(1, Math.Abs(slope)), $"{what}[{i}]: slope {slope}, gradient {grad[i]}");

            double At(double value)
            {
                double[] changed = [.. values];
                changed[i] = value;
                return function(Tensor.Create(changed).Reshape(variable.Shape));
            }
        }
    }

    private static double Weigh(Tensor<double> result, Tensor<double> weights) => Tensor.Sum(result * weights).Item();

    // Distinct elements, farther from each other and from 0.5 than a step, so that none becomes equal to another.
    private static Tensor<double> Draw(Random random, int[] shape)
    {
        int length = shape.Aggregate(1, (product, dimension) => product * dimension);
        double[] values = [.. Enumerable.Range(0, length).Select(i => 0.2 + 0.6 * (i + 0.3 + 0.1 * random.NextDouble()) / length)];
        random.Shuffle(values);
        return Tensor.Create(values).Reshape(shape);
    }
}
