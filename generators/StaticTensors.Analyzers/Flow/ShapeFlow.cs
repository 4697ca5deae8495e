using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Flow;

/// <summary>
/// The shapes of all tensors of a member, along its control flow. Each operation is visited once: variables that a loop writes are unknown from its start on,
/// and so are, at the start of a catch, those that its try changed.
/// </summary>
internal sealed class ShapeFlow
{
    // Variables written more than once have a state in each block; if there are too many states, they are not followed.
    private const int MostStates = 1 << 16;

    // Keyed by operation, which the compiler shares among analyzers and drops with the code.
    private static readonly ConditionalWeakTable<IOperation, ShapeFlow> Known = new();

    private readonly CancellationToken cancellation;
    private readonly Variables variables;
    private readonly Evaluation evaluation;
    private readonly bool knowsFields;
    private readonly Dictionary<ISymbol, Fact?> single = new(SymbolEqualityComparer.Default);
    private readonly List<(SyntaxNode, Fault)> faults = [];
    private readonly List<(ILocalSymbol, ShapeFact, SyntaxNode)> locals = [];

    // Facts of the block, or graph, that is being walked.
    private readonly Dictionary<IOperation, Fact?> facts = [];
    private readonly Dictionary<CaptureId, Fact?> captures = [];
    private Dictionary<ISymbol, Fact?> state = new(SymbolEqualityComparer.Default);

    private Loops? loops;

    private ShapeFlow(IOperation root, ISymbol? member, Func<IInvocationOperation, GridPlan?> plan, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        IOperation[] operations = [.. root.DescendantsAndSelf()];
        variables = new Variables(operations);
        evaluation = new Evaluation(FactOf, plan);
        // Constructors and init accessors write to readonly fields.
        knowsFields = root is IMethodBodyOperation and not { Syntax: AccessorDeclarationSyntax };
        if (!operations.Any(operation => TensorType.IsArrayLike(operation.Type)) || Graph(root) is not { } graph)
            return;
        var graphs = new Queue<ControlFlowGraph>([graph]);
        while (graphs.Count > 0)
        {
            // A lambda's return value is not the member's.
            Walk(graphs.Dequeue(), graphs, member);
            member = null;
        }
    }

    /// <summary>The faults that the run time would raise, with their syntax.</summary>
    public IReadOnlyList<(SyntaxNode Syntax, Fault Fault)> Faults => faults;

    /// <summary>The shapes of locals at their declarations, and the syntax of their initial values.</summary>
    public IReadOnlyList<(ILocalSymbol Local, ShapeFact Shape, SyntaxNode Value)> Locals => locals;

    /// <summary>How many operations were visited plus how many states were compared.</summary>
    public int Steps { get; private set; }

    /// <summary>The flow of a member.</summary>
    /// <param name="root">The operation of its whole body.</param>
    /// <param name="member">Its symbol.</param>
    /// <param name="plan">The grid that a call asks for, if fully known.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public static ShapeFlow Of(IOperation root, ISymbol? member, Func<IInvocationOperation, GridPlan?> plan, CancellationToken cancellation)
    {
        if (Known.TryGetValue(root, out ShapeFlow? flow))
            return flow;
        flow = new ShapeFlow(root, member, plan, cancellation);
        // Another rule may have been faster.
        return Known.GetValue(root, _ => flow);
    }

    private static ControlFlowGraph? Graph(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer),
        IBlockOperation block => ControlFlowGraph.Create(block),
        _ => null,
    };

    private void Walk(ControlFlowGraph graph, Queue<ControlFlowGraph> graphs, ISymbol? member)
    {
        captures.Clear();
        loops = new Loops(graph);
        bool follows = graph.Blocks.Length * (long)loops.Written <= MostStates;
        var states = new Dictionary<ISymbol, Fact?>?[graph.Blocks.Length];
        foreach (BasicBlock block in graph.Blocks.Where(block => block.IsReachable))
        {
            cancellation.ThrowIfCancellationRequested();
            state = follows ? Entry(block, states) : new(SymbolEqualityComparer.Default);
            foreach (IOperation operation in block.Operations)
                Evaluate(operation);
            if (block.BranchValue is { } value)
            {
                Evaluate(value);
                if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && Declared.OfReturn(member, FactOf(value)) is { } fault)
                    faults.Add((value.Syntax, fault));
            }

            states[block.Ordinal] = state;
            facts.Clear();
        }

        foreach (IMethodSymbol function in graph.LocalFunctions)
            graphs.Enqueue(graph.GetLocalFunctionControlFlowGraph(function, cancellation));
        foreach (IFlowAnonymousFunctionOperation lambda in graph.Blocks.Where(block => block.IsReachable)
            .SelectMany(block => block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue))
            .SelectMany(operation => operation.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>())
            graphs.Enqueue(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation));
    }

    /// <summary>What is known of variables at the start of a block: what all paths to it have in common.</summary>
    private Dictionary<ISymbol, Fact?> Entry(BasicBlock block, Dictionary<ISymbol, Fact?>?[] states)
    {
        Dictionary<ISymbol, Fact?>? joined = null;
        foreach (ControlFlowBranch branch in block.Predecessors)
        {
            // A finally may have written anything.
            if (!branch.FinallyRegions.IsEmpty)
                return new(SymbolEqualityComparer.Default);
            if (branch.Source.Ordinal >= block.Ordinal || states[branch.Source.Ordinal] is not { } before)
                continue;
            Steps += before.Count;
            joined = joined is null ? new(before, SymbolEqualityComparer.Default) : Join(joined, before);
        }

        joined ??= new(SymbolEqualityComparer.Default);
        foreach (ISymbol symbol in loops!.WrittenFrom(block))
            joined.Remove(symbol);
        return joined;
    }

    private static Dictionary<ISymbol, Fact?> Join(Dictionary<ISymbol, Fact?> left, Dictionary<ISymbol, Fact?> right)
    {
        var joined = new Dictionary<ISymbol, Fact?>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, Fact?> one in left)
        {
            if (right.TryGetValue(one.Key, out Fact? other))
                joined[one.Key] = Fact.Join(one.Value, other);
        }

        return joined;
    }

    /// <summary>Visits an operation after its operands, without recursion: code can be nested very deeply.</summary>
    private void Evaluate(IOperation root)
    {
        var path = new Stack<(IOperation Operation, IEnumerator<IOperation> Operands)>();
        path.Push((root, Operands(root)));
        while (path.Count > 0)
        {
            (IOperation operation, IEnumerator<IOperation> operands) = path.Peek();
            if (operands.MoveNext())
            {
                path.Push((operands.Current, Operands(operands.Current)));
                continue;
            }

            path.Pop();
            Steps++;
            facts[operation] = Look(operation);
        }

        static IEnumerator<IOperation> Operands(IOperation operation) => ((IEnumerable<IOperation>)operation.ChildOperations).GetEnumerator();
    }

    private Fact? Look(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                Fact? captured = FactOf(capture.Value);
                return captures[capture.Id] = captures.TryGetValue(capture.Id, out Fact? other) ? Fact.Join(captured, other) : captured;
            case IFlowCaptureReferenceOperation reference:
                return captures.TryGetValue(reference.Id, out Fact? fact) ? fact : null;
            case ILocalReferenceOperation or IParameterReferenceOperation when operation.ConstantValue is not { HasValue: true }:
                return OfVariable(Variables.Symbol(operation)!, operation.Type);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field, Instance: null or IInstanceReferenceOperation }
                when knowsFields && IsInteger(field.Type):
                return new NumberFact(new Dimension(null, field, field.Name));
        }

        (Fact? result, Fault? fault) = evaluation.Of(operation);
        if (fault is not null)
            faults.Add((operation.Syntax, fault));
        if (loops!.Target(operation) is { } target)
            Write(target, result?.Kept);
        if (operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { IsDeclaration: true, Local: var local }, Value.Syntax: var value }
            && result is ShapeFact shape && TensorType.Is(local.Type, arity: 1))
            locals.Add((local, shape, value));
        return result;
    }

    private Fact? OfVariable(ISymbol symbol, ITypeSymbol? type)
    {
        if (variables.IsFollowed(symbol))
            return state.TryGetValue(symbol, out Fact? current) ? current : null;
        if (!variables.IsSingle(symbol))
            return null;
        if (!single.TryGetValue(symbol, out Fact? fact) && symbol is IParameterSymbol parameter)
            single[symbol] = fact = Declared.Of(parameter);
        return fact is null && IsInteger(type) ? new NumberFact(new Dimension(null, symbol, symbol.Name)) : fact;
    }

    private void Write(ISymbol symbol, Fact? fact)
    {
        if (fact is NumberFact { Value: { Number: null, Symbol: null } })
            fact = null;
        if (variables.IsSingle(symbol))
            single[symbol] = fact;
        else if (variables.IsFollowed(symbol))
            state[symbol] = fact;
    }

    private Fact? FactOf(IOperation operation) => facts.TryGetValue(operation, out Fact? fact) ? fact : null;

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Int32;
}
