using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>
/// Benchmarks in turns of a fraction of a millisecond, by BenchmarkDotNet's classes but without it: it measures one after another, and if the clock frequency
/// changes in between, the quotients are meaningless.
/// </summary>
internal static class Turns
{
    private const int FewestRounds = 10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1), Turn = TimeSpan.FromMicroseconds(300);

    /// <summary>The shortest time of each.</summary>
    /// <param name="names">Names as <see cref="Times"/> has them.</param>
    /// <param name="duration">How long each is measured.</param>
    public static Times Measure(IReadOnlyCollection<string> names, TimeSpan duration)
    {
        var objects = new Dictionary<string, object>();
        Contestant[] contestants = [.. names.Distinct().Select(name => new Contestant(name, Find(name, objects)))];
        foreach (Contestant contestant in contestants)
            contestant.Prepare();
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < FewestRounds || Stopwatch.GetElapsedTime(start) < duration * contestants.Length; round++)
        {
            foreach (Contestant contestant in contestants)
                contestant.Take();
        }

        return new Times(contestants.ToDictionary(contestant => contestant.Name, contestant => contestant.Shortest));
    }

    /// <summary>
    /// The method of a name such as LogspaceInCache.Fill(100000). Methods of one class and size share an object: filling an array that is not aligned to 32
    /// bytes takes half as long again.
    /// </summary>
    private static Action Find(string name, Dictionary<string, object> objects)
    {
        string[] parts = name.Split('.', '(', ')');
        Type type = typeof(Turns).Assembly.GetType($"{typeof(Turns).Namespace}.{parts[0]}", throwOnError: true)!;
        string size = parts.ElementAtOrDefault(2) ?? "";
        if (!objects.TryGetValue(parts[0] + size, out object? instance))
            objects[parts[0] + size] = instance = SetUp(type, size);
        MethodInfo method = type.GetMethod(parts[1])!;
        if (method.ReturnType == typeof(void))
            return method.CreateDelegate<Action>(instance);
        var function = method.CreateDelegate<Func<object>>(instance);
        return () => function();
    }

    private static object SetUp(Type type, string size)
    {
        object instance = Activator.CreateInstance(type)!;
        if (size != "")
            type.GetProperty("N")!.SetValue(instance, int.Parse(size, CultureInfo.InvariantCulture));
        type.GetMethods().SingleOrDefault(method => method.IsDefined(typeof(GlobalSetupAttribute)))?.Invoke(instance, null);
        return instance;
    }

    private sealed class Contestant(string name, Action action)
    {
        private int calls = 1;

        public string Name => name;

        /// <summary>In nanoseconds per call.</summary>
        public double Shortest { get; private set; } = double.MaxValue;

        /// <summary>Runs until the JIT has reached its final code, then finds how many calls make a turn.</summary>
        public void Prepare()
        {
            long start = Stopwatch.GetTimestamp();
            int warm = 0;
            for (; warm < 2 || Stopwatch.GetElapsedTime(start) < WarmUp; warm++)
                action();
            calls = Math.Max(1, (int)(Turn / Stopwatch.GetElapsedTime(start) * warm));
        }

        public void Take()
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < calls; i++)
                action();
            Shortest = Math.Min(Shortest, Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls);
        }
    }
}
