using System.Reflection;
using Microsoft.CodeAnalysis;
using StaticTensors.Generators.Read;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>How often the code around calls is visited; SkippedCallTests shows which calls are left alone.</summary>
public class ExpressionTreeTests
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(1000, false)]
    [InlineData(1000, true)]
    public void Nested_operations_are_looked_at_once_each(int depth, bool innerFirst)
    {
        IOperation[] operations = new IOperation[depth];
        Counted? outer = null;
        for (int i = 0; i < depth; i++)
        {
            operations[i] = DispatchProxy.Create<IOperation, Counted>();
            ((Counted)operations[i]).Outer = outer as object as IOperation;
            outer = (Counted)operations[i];
        }

        // In nested calls the outer one is read first, in a long sum the innermost.
        if (innerFirst)
            Array.Reverse(operations);
        Assert.All(operations, operation => Assert.False(ExpressionTrees.Contain(operation)));
        Assert.All(operations, operation => Assert.Equal(1, ((Counted)operation).Reads));
    }

    /// <summary>An operation that counts how often its parent is read.</summary>
    public class Counted : DispatchProxy
    {
        public IOperation? Outer { get; set; }

        public int Reads { get; private set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod!.Name == "get_Parent")
                Reads++;
            return targetMethod.Name == "get_Parent" ? Outer : null;
        }
    }
}
