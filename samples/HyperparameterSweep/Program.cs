using System.Globalization;
using StaticTensors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// A noisy curve y = sin 3x, and a small network with one hidden layer that learns it.
Tensor<double> x = Tensor.Linspace(-1.0, 1.0, num: 64, constant: true).Reshape(-1, 1);
var random = new Random(2026);
Tensor<double> y = Tensor.Sin(3 * x) + Noise(0.05, 64, 1);

// Which learning rate? Ratios of rates matter, so the candidates form a logarithmic grid.
Tensor<double> rates = Tensor.Logspace(-3.0, 0.5, num: 8, constant: true);
double[] losses = [.. rates.Select(rate => Train(rate, steps: 300))];
foreach ((double rate, double loss) in rates.Zip(losses))
    Console.WriteLine($"rate {rate,7:0.0000}: loss {loss,8:0.0000} {new string('#', Bar(loss))}");
// Too large a rate ends in NaN, which is never the smallest.
int best = Tensor.Argmin(Tensor.Create(Array.ConvertAll(losses, loss => double.IsNaN(loss) ? double.MaxValue : loss)));
Console.WriteLine($"Best: {rates.Item(best):0.0000}");

// Gradient descent from the same start for every rate; the loss at the end.
double Train(double rate, int steps)
{
    random = new Random(7);
    Tensor<double>[] parameters = [Noise(1, 1, 16), Noise(1, 1, 16), Noise(0.5, 16, 1), Tensor.Zeros<double>([1])];
    for (int i = 0; i < parameters.Length; i++)
        parameters[i] = parameters[i].Copy(constant: false);
    for (int step = 0; step < steps; step++)
    {
        Loss(parameters).Backward();
        using (Tensor.NoAutodiff())
        {
            for (int i = 0; i < parameters.Length; i++)
                parameters[i] = (parameters[i] - rate * parameters[i].Grad!).Copy(constant: false);
        }
    }

    using (Tensor.NoAutodiff())
        return Loss(parameters).Item();
}

Tensor<double> Loss(Tensor<double>[] p)
{
    Tensor<double> hidden = Tensor.Tanh(Tensor.Matmul(x, p[0]) + p[1]);
    return Tensor.Square(Tensor.Matmul(hidden, p[2]) + p[3] - y).Mean();
}

Tensor<double> Noise(double size, int rows, int columns) =>
    Tensor.Create([.. Enumerable.Range(0, rows * columns).Select(_ => size * (2 * random.NextDouble() - 1))], [rows, columns], constant: true);

static int Bar(double loss) => double.IsFinite(loss) ? (int)Math.Clamp(40 + 8 * Math.Log(loss), 0, 60) : 60;
