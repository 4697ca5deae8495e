using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>An error is not reported if the code around a call expects the exception that it throws.</summary>
public class ExpectedExceptionTests
{
    private const string Call = "Tensor.Linspace(0.0, 1.0, num: -1)";

    /// <summary>A call for each kind of mistake.</summary>
    private static readonly string[] Mistakes =
    [
        Call, "Tensor.Linspace(0.0, 1.0, axis: 3)", "Tensor.Linspace<byte>(0, 256)", "Tensor.Arange(3, constant: false)", "Tensor.Geomspace(0.0, 1.0)",
        "Tensor.Geomspace(-1.0, 1.0)", "Tensor.Arange(0.0, 1.0, 0.0)", "Tensor.Arange(0.0, double.NaN)", "Tensor.Arange(0, 1e12, 0.1)",
        "Tensor.Linspace([1.0, 2], [1.0, 2, 3])", "Tensor.Create([1, 2, 3], [2, 2])", "Tensor.Zeros<int>([-1])", "Tensor.Arange(6).Reshape(7)",
        "Tensor.Arange(6).Reshape(-2, 3)", "Tensor.Arange(6).Reshape(-1, -1)", "Tensor.Zeros<char>([1])", "Tensor.Zeros<int>([65536, 65536])",
        "Tensor.Linspace([1.0], [2.0], num: int.MaxValue)",
    ];

    /// <summary>What the assertions of test libraries look like.</summary>
    private const string Libraries =
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using StaticTensors;

        static class Assert
        {
            public static T Throws<T>(Func<object> code) where T : Exception => throw null!;
            public static T Throws<T>(Action code) where T : Exception => throw null!;
            public static Exception ThrowsWhile<T>(T value, Action code) => throw null!;
            public static Exception ThrowsEither<T1, T2>(Action code) => throw null!;
            public static Exception Throws(Type type, Action code) => throw null!;
            public static Task<T> ThrowsAsync<T>(Func<Task> code) where T : Exception => throw null!;
            public static Exception Catch(Action code) => throw null!;
            public static void DoesNotThrow(Action code) { }
            public static void That(Action code, Constraint constraint) { }
            public static Subject That(Action code) => throw null!;
            public static void Multiple(Action code) { }
        }
        class ObjectDisposed : ArgumentException, IDisposable { public void Dispose() { } }
        static class Record
        {
            public static Exception Exception(Func<object> code) => throw null!;
            public static void Time(Func<object> code) { }
            public static Task<Exception> ExceptionAsync(Func<Task> code) => throw null!;
        }
        class Constraint
        {
            public Constraint With => this;
            public Constraint Message => this;
            public Constraint TypeOf<T>() => this;
            public Constraint Containing(string text) => this;
        }
        static class Throws
        {
            public static Constraint TypeOf<T>() => throw null!;
            public static Constraint ArgumentException => throw null!;
            public static Constraint InvalidOperationException => throw null!;
            public static Constraint Exception => throw null!;
            public static Constraint Nothing => throw null!;
        }
        class Subject { public Subject Throw<T>() => this; public void NotThrow<T>() { } public Subject Throws<T>() => this; public void NotThrow() { } }
        static class Fluent { public static Subject Should(this Action code) => throw null!; public static Action Invoking(Action code) => code; }
        class ExpectedExceptionAttribute(Type type) : Attribute { public Type Type => type; }

        class C
        {
            static bool flag = true;
            static void Run(Action code) => code();
            static event Action? Clicked;
            @
        }
        """;

    [Theory]
    [InlineData("Assert.Throws<ArgumentOutOfRangeException>(() => {});")]
    [InlineData("Assert.Throws<ArgumentException>(() => { {}; });")]
    [InlineData("Assert.Throws<Exception>(() => { var t = {}; _ = t; });")]
    [InlineData("Assert.ThrowsEither<InvalidOperationException, ArgumentException>(() => {});")]
    [InlineData("Assert.ThrowsWhile<int>(3, () => {});")]
    [InlineData("void Act<T>() where T : ArgumentException, IDisposable => Assert.That(() => {}, Throws.TypeOf<T>()); Act<ObjectDisposed>();")]
    [InlineData("Assert.Throws(typeof(ArgumentException), () => {});")]
    [InlineData("await Assert.ThrowsAsync<ArgumentException>(async () => { await Task.Yield(); _ = {}; });")]
    [InlineData("Assert.Throws<ArgumentException>(delegate { _ = {}; });")]
    [InlineData("Assert.Catch(() => {});")]
    [InlineData("var e = Record.Exception(() => {});")]
    [InlineData("var e = await Record.ExceptionAsync(async () => { await Task.Yield(); _ = {}; });")]
    [InlineData("Assert.That(() => {}, Throws.ArgumentException.Containing(\"num\"));")]
    [InlineData("Assert.That(() => {}, Throws.TypeOf<ArgumentOutOfRangeException>());")]
    [InlineData("Assert.That(() => {}, Throws.ArgumentException.With.Message);")]
    [InlineData("Assert.That(() => {}, Throws.Exception);")]
    [InlineData("Assert.That(() => {}).Throws<ArgumentException>();")]
    [InlineData("Fluent.Invoking(() => {}).Should().Throw<ArgumentException>();")]
    [InlineData("new Action(() => {}).Should().Throw<ArgumentException>();")]
    [InlineData("Action act = () => {}; act.Should().Throw<ArgumentException>();")]
    [InlineData("Action act; act = () => {}; Action same = act; Assert.Throws<ArgumentException>(same);")]
    [InlineData("void Act() => {}; Assert.Throws<ArgumentException>(Act);")]
    [InlineData("object Act() => {}; Assert.Throws<ArgumentException>(() => Act());")]
    [InlineData("Assert.Multiple(() => Assert.Throws<ArgumentException>(() => {}));")]
    [InlineData("foreach (Action act in new Action[] { () => {} }) Assert.Throws<ArgumentException>(act);", true)]
    [InlineData("try { _ = {}; } catch (ArgumentException) { }")]
    [InlineData("try { _ = {}; } catch (InvalidOperationException) { } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e); }")]
    [InlineData("try { if (flag) { _ = {}; } } catch { }")]
    [InlineData("try { _ = {}; } catch (Exception) when (flag) { }")]
    [InlineData("try { try { _ = {}; } finally { flag = false; } } catch (SystemException) { }")]
    [InlineData("try { Run(() => {}); } catch (ArgumentException) { }")]
    [InlineData("Action act = () => {}; try { act(); } catch (ArgumentException) { }")]
    [InlineData("void Act() => {}; try { Act(); } catch (ArgumentException) { }")]
    [InlineData("void Act(int n) { if (n > 0) Act(n - 1); _ = {}; } try { Act(3); } catch (ArgumentException) { }")]
    public Task A_call_that_shall_throw_is_not_reported(string statements, bool isReported = false) => Verify(statements, isReported);

    [Theory]
    [InlineData("Assert.Throws<OverflowException>(() => {});")]
    [InlineData("Assert.Throws<ArgumentNullException>(() => {});")]
    [InlineData("Assert.Throws(typeof(InvalidOperationException), () => {});")]
    [InlineData("Assert.DoesNotThrow(() => {});")]
    [InlineData("Assert.That(() => {}, Throws.Nothing);")]
    [InlineData("Assert.That(() => {}, Throws.InvalidOperationException);")]
    [InlineData("Assert.That(() => {}, Throws.Exception.TypeOf<OverflowException>());")]
    [InlineData("Action act = () => {}; act.Should().NotThrow<ArgumentException>();")]
    [InlineData("Action act = () => {}; act.Should().NotThrow();")]
    [InlineData("Action act = () => {}; act();")]
    [InlineData("void Act() => {}; Act();")]
    [InlineData("void Act(int n) { if (n > 0) Act(n - 1); _ = {}; } Act(3);")]
    [InlineData("try { _ = {}; } catch (OverflowException) { }")]
    [InlineData("try { _ = {}; } catch (ArgumentNullException) { }")]
    [InlineData("try { _ = {}; } finally { flag = false; }")]
    [InlineData("try { flag = true; } catch (ArgumentException) { _ = {}; }")]
    [InlineData("try { flag = true; } catch (ArgumentException) { } finally { _ = {}; }")]
    [InlineData("try { Clicked += () => {}; } catch (ArgumentException) { }")]
    [InlineData("_ = {}; Assert.Throws<ArgumentException>(() => Tensor.Arange(3));")]
    [InlineData("Assert.Multiple(() => { _ = {}; Assert.Throws<ArgumentException>(() => Tensor.Arange(3)); });")]
    [InlineData("Run(() => {});")]
    [InlineData("Record.Time(() => {});")]
    public Task A_call_that_another_exception_or_none_is_expected_of_is_reported(string statements) => Verify(statements, isReported: true);

    [Theory]
    [InlineData("[ExpectedException(typeof(ArgumentException))] static object Test() => {};", false)]
    [InlineData("[ExpectedException(typeof(OverflowException))] static object Test() => {};", true)]
    public async Task A_test_method_s_attribute_counts(string member, bool isReported) =>
        Assert.Equal(isReported ? ["STEN0002"] : [], await Errors(member.Replace("{}", Call, StringComparison.Ordinal)));

    /// <summary>The exception is the one that the call really throws: catching it silences the rule, catching a derived type does not.</summary>
    [Fact]
    public async Task Each_mistake_is_known_by_the_exception_that_it_throws()
    {
        var thrown = new List<Type>();
        string members = string.Concat(Mistakes.Select((call, i) => $"public static object Call{i}() => {call};\n"));
        Type consumer = Compile.Load(Compile.Of(
            $"using StaticTensors; public static class Consumer {{ {members} }}"))
            .GetType("Consumer", throwOnError: true)!;
        for (int i = 0; i < Mistakes.Length; i++)
        {
            Exception exception = Record.Exception(() => consumer.GetMethod($"Call{i}")!.CreateDelegate<Func<object>>()())!;
            thrown.Add(exception.GetType());
        }

        foreach ((string call, Type type) in Mistakes.Zip(thrown))
        {
            string derived = type == typeof(ArgumentException) ? nameof(ArgumentOutOfRangeException) : type == typeof(ArgumentOutOfRangeException)
                ? nameof(ArgumentNullException) : nameof(InvalidCastException);
            Assert.Equal((call, []), (call, await Errors($"static void M() {{ try {{ _ = {call}; }} catch ({type.Name}) {{ }} }}")));
            Assert.Equal((call, 1), (call, (await Errors($"static void M() {{ try {{ _ = {call}; }} catch ({derived}) {{ }} }}")).Length));
        }
    }

    private static async Task Verify(string statements, bool isReported)
    {
        string body = statements.Replace("{}", Call, StringComparison.Ordinal);
        Assert.Equal(isReported ? ["STEN0002"] : [], await Errors($"static async Task M() {{ {body} await Task.Yield(); }}"));
    }

    private static async Task<string[]> Errors(string member)
    {
        var compilation = Compile.Of(Libraries.Replace("@", member, StringComparison.Ordinal));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), IsError);
        return [.. (await Rules.Diagnostics(compilation)).Where(IsError).Select(diagnostic => diagnostic.Id)];

        static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;
    }
}
