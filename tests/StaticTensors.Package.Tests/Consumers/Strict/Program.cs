using System;
using StaticTensors;

namespace Strict
{
    internal static class Program
    {
        private static void Main()
        {
            bool isBaked = ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5));
            Console.WriteLine(isBaked + " " + Tensor.Logspace(2.0, 3.0, num: 4));
        }
    }
}
