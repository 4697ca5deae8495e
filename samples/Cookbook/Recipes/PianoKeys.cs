using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class PianoKeys
{
    public static Plot Draw()
    {
        Tensor<float> notes = Tensor.PerOctave<float>(27.5, 4200, samples: 12, constant: true);
        int keys = notes.Length;
        float a4 = notes.Item(48);

        Tensor<float> fader = Tensor.Logspace<float>(-3, 0, num: 61, constant: true);
        float minus20 = fader.Item(40);

        Tensor<float> sine = Tensor.Sin(Tensor.Linspace(0f, MathF.Tau, num: 8, endpoint: false));
        ReadOnlySpan<float> table = sine.AsSpan();
        float quarter = table[2];

        Plot plot = Chart.New("key", "frequency, Hz");
        // The black keys of the octave that begins with A.
        int[] black = [1, 4, 6, 9, 11];
        foreach ((int key, float frequency) in notes.Index())
        {
            bool isBlack = black.Contains(key % 12);
            ScottPlot.Plottables.BarPlot bar = plot.Add.Bar(position: key + 1, value: Math.Log10(frequency));
            bar.Color = key == 48 ? Chart.Orange : isBlack ? Colors.Black : Colors.White;
            bar.Bars[0].LineColor = Chart.Gray;
        }

        plot.Add.Text($"key 49: {a4} Hz", 24, 3.1).LabelFontColor = Chart.Orange;
        plot.Axes.Left.ShowDecades(10, 1000);
        plot.Axes.SetLimits(0, keys + 1, 1, 3.8);
        return plot;
    }
}
