using System;
using StaticTensors;

public static class Mistakes
{
    public static void All(double x, double[] a)
    {
        Tensor.Arange(3, constant: false);
        Tensor.Linspace(0.0, x, num: -1);
        Tensor.Linspace(0.0, x, axis: 3);
        Tensor.Linspace<byte>(0, 256);
        Tensor.Logspace(20, 20000);
        Tensor.Logspace(0, 1, num: 4, @base: -2);
        Tensor.Linspace<int>(0, 10);
        Tensor.Logspace(Math.Log10(20), Math.Log10(x));
        Tensor.Arange(3).Backward();
        Tensor<double> start = [1, 2];
        Tensor.Linspace(start, 3.0);
        Tensor.Geomspace(0.0, x);
        for (int i = 0; i < a.Length; i++)
            a[i] = x + i * 0.5;
        Tensor.Create([1, 2, 3], [2, 2]);
        Tensor.Arange(0, 1e12, 0.1);
        Tensor.Zeros<char>([2]);
        Tensor.Zeros<double>([2]).Item(2);
        Tensor.Logspace(1, 100);
        Tensor.Logspace(Math.Log(2), Math.Log(x));
        Tensor.Arange(10, 0);
        Tensor.Linspace(0, 1 / 3);
        start.Reshape(1, 2);
        foreach (Tensor<double> row in start)
            Console.WriteLine(row);
    }
}
