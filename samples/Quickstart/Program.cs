using StaticTensors;

Show("Tensor.Logspace(2.0, 3.0, num: 4)", Tensor.Logspace(2.0, 3.0, num: 4));
Show("Tensor.Logspace(2.0, 3.0, num: 4, endpoint: false)", Tensor.Logspace(2.0, 3.0, num: 4, endpoint: false));
Show("Tensor.Logspace(2.0, 3.0, num: 4, @base: 2.0)", Tensor.Logspace(2.0, 3.0, num: 4, @base: 2.0));

// NumPy gives 7, 63 and 127 here: it truncates values that its logarithm put just below 8, 64 and 128.
Show("Tensor.Geomspace<int>(1, 256, num: 9)", Tensor.Geomspace<int>(1, 256, num: 9));

Show("Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1)", Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1));

// Integers carry no gradient, so an integer tensor that is not constant is refused. The flag comes from the command line here (any argument makes it
// true), as a value that the compiler cannot know.
bool constant = args.Length > 0;
try
{
    Show("Tensor.Logspace<int>(0, 3, num: 4, constant: constant)", Tensor.Logspace<int>(0, 3, num: 4, constant: constant));
}
catch (ArgumentException exception)
{
    Show("Tensor.Logspace<int>(0, 3, num: 4, constant: false)", exception.Message);
}

static void Show(string call, object answer) => Console.WriteLine($"{call}\n{answer}\n");
