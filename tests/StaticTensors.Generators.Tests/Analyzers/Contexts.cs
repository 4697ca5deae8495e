namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The places where an expression can stand, as members of a class. E is the expression, T its type.</summary>
internal static class Contexts
{
    public static readonly string[] All =
    [
        "public static object Run() { var r = E; return r; }",
        "public static object Run() { T r = E; return r; }",
        "public static object Run() { T? r = E; return r!; }",
        "public static object Run() { T r; r = E; return r; }",
        "public static object Run() { T r = E, s = r; return s; }",
        "public static object Run() => E;",
        "public static T Run() => E;",
        "public static T Run() { return E; }",
        "private static readonly T field = E; public static object Run() => field;",
        "public static T field = E; public static object Run() => field;",
        "public static T Property { get; } = E; public static object Run() => Property;",
        "static T Property => E; public static object Run() => Property;",
        "public static object Run() { Func<T> f = () => E; return f(); }",
        "public static object Run() { Func<T> f = delegate { return E; }; return f(); }",
        "public static object Run() { Func<object> f = () => { T r = E; return r; }; return f(); }",
        "public static object Run() { T Local() => E; return Local(); }",
        "public static object Run() => new[] { 1 }.Select(_ => E).First();",
        "public static object Run() { Expression<Func<T>> f = () => E; return f.Compile()(); }",
        "static TResult Same<TResult>(TResult value) => value; public static object Run() => Same(E);",
        "static T Same(T value) => value; public static object Run() => Same(E);",
        "public static object Run() => Tensor.Sum(E);",
        "public static object Run() => (E).Length;",
        "public static object Run() { foreach (T r in new[] { E }) return r; return 0; }",
        "public static object Run() { object last = 0; foreach (var r in E) last = r; return last; }",
        "public static object Run() { T r = flag ? E : null!; return r; }",
        "public static object Run() { var r = flag ? E : (T)null!; return r; }",
        "public static object Run() { T r = n switch { > 0 => E, _ => null! }; return r; }",
        "public static object Run() => (T?)null ?? E;",
        "public static object Run() { T[] r = [E]; return r[0]; }",
        "public static object Run() { var r = new List<T> { E }; return r[0]; }",
        "public static object Run() { (T First, int) r = (E, 1); return r.First; }",
        "public static object Run() { (T r, int _) = (E, 1); return r; }",
        "public static object Run() => $\"{E}\".Length;",
        "public static object Run() => (T)(E);",
        "public static object Run() => E is T r ? r : 0;",
        "public static object Run() => Go().Result; static async Task<T> Go() { await Task.Yield(); return E; }",
        "public static object Run() => Go().First(); static IEnumerable<T> Go() { yield return E; }",
        "public static object Run() => new Derived().Value; class Base(object value) { public object Value => value; } class Derived() : Base(E);",
    ];
}
