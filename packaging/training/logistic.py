"""Logistic regression with an L2 penalty."""

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

LIGHT_BIAS = 0.01  # of the penalty of a weight, for the bias


def fit(rows: csr_matrix, truths: np.ndarray, cost: float) -> tuple[np.ndarray, float]:
    """Return the weight of each column and the bias; `cost` is the price of an error."""
    signs = np.where(truths, 1.0, -1.0)
    across = rows.T.tocsr()
    penalty = np.append(np.ones(rows.shape[1]), LIGHT_BIAS)

    def loss(at: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (rows @ at[:-1] + at[-1])
        slopes = -signs / (1.0 + np.exp(margins))
        slope = cost * np.append(across @ slopes, slopes.sum()) + penalty * at
        return cost * np.logaddexp(0, -margins).sum() + 0.5 * (penalty * at * at).sum(), slope

    start = np.zeros(rows.shape[1] + 1)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 80}).x
    return best[:-1], float(best[-1])
