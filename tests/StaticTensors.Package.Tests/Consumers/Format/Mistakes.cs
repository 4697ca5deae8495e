using System;
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
        var c = Tensor.Linspace(0.0, 1.0, constant: true);
        c.Backward();
        for (int i = 0; i < a.Length; i++)
            a[i] = x + i * 0.5;
    }
}
