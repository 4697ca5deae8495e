using System;
using System.Linq;
using StaticTensors;

public static class Mistakes
{
    public static void All(double x, double[] a)
    {
        Tensor.Arange(3, constant: false);
        Tensor.Linspace(0.0, x, axis: 3);
        Tensor.Linspace<byte>(0, 256);
        Tensor.Logspace(20, 20000);
        Tensor.Logspace(Math.Log10(20), Math.Log10(x));
        Tensor.Logspace(1, 100);
        Tensor.Logspace(Math.Log(2), Math.Log(x));
        var c = Tensor.Linspace(0.0, 1.0, constant: true);
        c.Backward();
        for (int i = 0; i < a.Length; i++)
            a[i] = x + i * 0.5;
        double[] e = Enumerable.Range(0, 9).Select(i => x + i * 0.25).ToArray();
        foreach (Tensor<double> row in Tensor.Pow(2, Tensor.Linspace(e, 7)))
            Console.WriteLine(row);
    }

    private static readonly Tensor<byte> Ramp = Tensor.Linspace<byte>(0, 300);

    public static void Declared(float f, float g, int n, double[][] m)
    {
        Tensor<byte> b = Tensor.Linspace<byte>(0, 257);
        Tensor<double> r = Tensor.Logspace(Math.Log10(f), Math.Log10(g));
        double[] s = m[0];
        for (int i = 0; i < n - 1; i++)
            s[i] = 1 + i * 1_000_000_000.5;
        for (int i = 0; i < 2; i++)
            m[i][i] = 1.0 + i * 2.5;
        Console.WriteLine($"{b} {r} {Ramp}");
    }
}
